// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observation/csv.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

class CsvReader {
public:
    explicit CsvReader(QString text) : m_text(std::move(text)) { }

    Result<QList<QStringList>> read()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at++);
            if (c == u'"' && m_cell.isEmpty()) {
                if (!takeQuoted())
                    return std::unexpected(brokenOff());
            } else if (c == u',') {
                endCell();
            } else if (c == u'\n') {
                endRow();
            } else if (c != u'\r' || !isAt(u'\n')) {
                m_cell += c;
            }
        }
        endRow();
        return m_rows;
    }

private:
    [[nodiscard]] bool isAt(QChar wanted) const { return m_at < m_text.size() && m_text.at(m_at) == wanted; }

    /// From behind the opening quote to behind the closing one.
    bool takeQuoted()
    {
        m_isQuoted = true;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at++);
            if (c != u'"')
                m_cell += c;
            else if (isAt(u'"'))
                m_cell += m_text.at(m_at++);
            else
                return true;
        }
        return false;
    }

    void endCell()
    {
        m_row.append(std::exchange(m_cell, {}));
        m_isQuoted = false;
    }

    void endRow()
    {
        const bool isEmptyLine = m_row.isEmpty() && m_cell.isEmpty() && !m_isQuoted;
        if (isEmptyLine)
            return;
        endCell();
        m_rows.append(std::exchange(m_row, {}));
    }

    [[nodiscard]] Failure brokenOff() const
    {
        return {
            .reason = Reason::Unreadable,
            .detail = u"The table breaks off inside a quoted cell, after %1 complete rows."_s.arg(m_rows.size()),
            .code = u"CSV-01"_s,
        };
    }

    QString m_text;
    qsizetype m_at = 0;
    QString m_cell;
    bool m_isQuoted = false;
    QStringList m_row;
    QList<QStringList> m_rows;
};

} // namespace

Result<QList<QStringList>> parseCsv(const QByteArray &bytes)
{
    return CsvReader(QString::fromUtf8(bytes)).read(); // which drops a byte order mark
}

} // namespace journeyscope
