// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

namespace journeyscope::http {

/// A request body that can be read once only. Being sequential it cannot be rewound, so Qt cannot send it a second time
/// by itself when a kept connection breaks: one action stays one request on the wire.
class OneWayBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneWayBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; } ///< without the warning that the base class gives
    bool reset() override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// True once any byte was fetched for sending. While false, no complete request can have left.
    [[nodiscard]] bool wasTouched() const { return m_taken > 0; }

protected:
    qint64 readData(char *into, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_taken = 0;
};

} // namespace journeyscope::http
