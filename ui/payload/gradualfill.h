// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

class QTextDocument;

namespace journeyscope {

/// Replaces the whole text of a document: small texts at once, larger ones piece by piece over the event loop, so that
/// the window goes on answering. Either way it is one step of undo.
class GradualFill : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype piece = 32 * 1024; ///< UTF-16 units put into the document at a time

    /// @p document outlives this.
    explicit GradualFill(QTextDocument *document, QObject *parent = nullptr);

    /// A filling under way is finished first.
    void fill(const QString &text);
    /// Puts what is left into the document at once.
    void finish();
    [[nodiscard]] bool isFilling() const { return m_next.isActive(); }

Q_SIGNALS:
    void filled(); ///< not emitted when fill() did it at once

private:
    void putNext();
    void stop();

    QTextDocument *m_document;
    QTimer m_next;
    QString m_text;
    qsizetype m_done = 0;
};

} // namespace journeyscope
