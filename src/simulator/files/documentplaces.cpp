// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/documentplaces.h"

#include "foundation/json.h"

#include <jsoncons/json_cursor.hpp>

#include <QList>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

namespace {

/// One open object or array.
struct Level {
    QString pointer;
    bool isArray = false;
    qsizetype index = 0;
    QString key;

    [[nodiscard]] QString child() const { return pointer + u'/' + (isArray ? QString::number(index) : key); }
};

QString escaped(QString key)
{
    return key.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

} // namespace

void DocumentPlaces::remember(const QString &pointer, int line)
{
    if (m_lines.contains(pointer) && m_doubled.isEmpty()) {
        m_doubled = pointer;
        m_doubledLine = line;
    }
    m_lines.insert(pointer, line);
}

DocumentPlaces::DocumentPlaces(const QByteArray &text)
{
    const std::string_view view(text.constData(), size_t(text.size()));
    std::error_code error;
    jsoncons::json_string_cursor cursor(view, error);
    QList<Level> levels;
    const auto valueBegins = [&] {
        const QString pointer = levels.isEmpty() ? QString() : levels.last().child();
        if (levels.isEmpty() || levels.last().isArray)
            remember(pointer, int(cursor.context().line()));
        return pointer;
    };
    const auto valueEnds = [&] {
        if (!levels.isEmpty())
            ++levels.last().index;
    };
    for (; !error && !cursor.done(); cursor.next(error)) {
        switch (cursor.current().event_type()) {
        case jsoncons::staj_event_type::begin_object: levels.append(Level{.pointer = valueBegins()}); break;
        case jsoncons::staj_event_type::begin_array:
            levels.append(Level{.pointer = valueBegins(), .isArray = true});
            break;
        case jsoncons::staj_event_type::end_object:
        case jsoncons::staj_event_type::end_array:
            levels.removeLast();
            valueEnds();
            break;
        case jsoncons::staj_event_type::key:
            levels.last().key = escaped(fromStd(cursor.current().get<std::string>()));
            remember(levels.last().child(), int(cursor.context().line()));
            break;
        default:
            (void)valueBegins();
            valueEnds();
            break;
        }
    }
}

int DocumentPlaces::lineOf(QString pointer) const
{
    while (!pointer.isEmpty() && !m_lines.contains(pointer))
        pointer.truncate(pointer.lastIndexOf(u'/'));
    return m_lines.value(pointer, 1);
}

} // namespace journeyscope::simulator
