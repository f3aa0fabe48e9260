// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/masking.h"
#include "payload/memberedit.h"
#include "payload/rules/rules.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace journeyscope::rules {

/// The platform reads the names of the envelope and of fields without regard to case, so these are doubled sooner.
enum class Comparison { Exact, WithoutCase };

static QString comparable(const QString &name, Comparison comparison)
{
    return comparison == Comparison::Exact ? name : name.toCaseFolded();
}

/// Collects the doubled names of a tree of values.
class Search
{
public:
    explicit Search(const TextLines &lines) : m_lines(lines) { }

    void lookInto(const JsonNode &node, Comparison comparison)
    {
        if (node.kind != JsonNode::Kind::Object)
            return;
        QHash<QString, const JsonMember *> seen;
        for (const JsonMember &member : node.members) {
            const QString name = comparable(member.name, comparison);
            if (const JsonMember *earlier = seen.value(name))
                report(node, *earlier, member);
            seen.insert(name, &member);
        }
    }

    /// Names of Data are fields of the data extension.
    void lookBelow(const JsonNode &node, const QSet<const JsonNode *> &data)
    {
        for (const JsonMember &member : node.members) {
            lookInto(member.value, data.contains(&member.value) ? Comparison::WithoutCase : Comparison::Exact);
            lookBelow(member.value, data);
        }
    }

    [[nodiscard]] const QList<Notice> &notices() const { return m_notices; }

private:
    [[nodiscard]] QString whereBoth(const JsonMember &earlier, const JsonMember &later) const
    {
        const int first = m_lines.lineAt(earlier.namePlace.offset);
        const int second = m_lines.lineAt(later.namePlace.offset);
        return first == second ? u"line %1"_s.arg(first) : u"lines %1 and %2"_s.arg(first).arg(second);
    }

    void report(const JsonNode &object, const JsonMember &earlier, const JsonMember &later)
    {
        m_notices.append({later.namePlace, later.name,
            u"“%1” appears twice (%2). Which value counts is a matter of luck; delete one."_s.arg(
                quoted(later.name), whereBoth(earlier, later)),
            {{.title = u"Delete the first one"_s, .edits = {withoutMember(object, earlier)}},
                {.title = u"Delete this one"_s, .edits = {withoutMember(object, later)}}}});
    }

    const TextLines &m_lines;
    QList<Notice> m_notices;
};

QList<Notice> doubledName(const Body &body)
{
    Search search(body.lines());
    search.lookInto(body.root(), Comparison::WithoutCase);
    QSet<const JsonNode *> data;
    for (const Entry &entry : body.entries()) {
        if (entry.data)
            data.insert(&entry.data->value);
    }
    search.lookBelow(body.root(), data);
    return search.notices();
}

} // namespace journeyscope::rules
