// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/rowcheck.h"

#include "payload/contactkeyscheme.h"
#include "payload/fieldvalue.h"
#include "payload/payload.h"

#include <jsoncons_ext/csv/csv_cursor.hpp>

#include <algorithm>
#include <array>
#include <string>

using namespace Qt::StringLiterals;

namespace journeyscope {

bool RowsJudged::hasErrors() const
{
    return std::ranges::any_of(remarks, [](const RemarkCount &entry) { return stopsInjection({entry.first}); });
}

static void count(RowsJudged &judged, const Yardstick &yardstick, const QString &text, int line)
{
    ++judged.rows;
    if (const Result<Payload> payload = readPayload(text); payload && !payload->contact.isEmpty())
        ++judged.keyKinds[schemePhrase(schemeOf(payload->contact.text()))];
    for (Remark &remark : remarks(yardstick, text)) {
        RemarkCount &known = judged.remarks[remark.id + u' ' + remark.field];
        if (known.count++ > 0)
            continue;
        remark.line = line;
        known.first = remark;
    }
}

static char delimiterOf(const std::string &header)
{
    constexpr std::array candidates {',', ';', '\t'};
    return *std::ranges::max_element(candidates, {}, [&header](char candidate) { return std::ranges::count(header, candidate); });
}

static Failure unusable(const QString &detail)
{
    return {.reason = Reason::Unusable, .detail = detail, .code = u"CSV-01"_s};
}

namespace {

/// The columns of a file and what each of them is for.
struct Columns {
    QStringList names;
    qsizetype key = -1;

    [[nodiscard]] bool isOnlyKey(qsizetype column, const EventContract &contract) const
    {
        return column == key && contract.fieldsKnown && !contract.field(names.at(column));
    }
};

} // namespace

static Columns columnsOf(const QStringList &names, const EventContract &contract)
{
    Columns columns {.names = names};
    for (const QString &wanted : {u"ContactKey"_s, u"Contact Key"_s, contract.sendableField, u"SubscriberKey"_s, u"Subscriber Key"_s}) {
        for (qsizetype column = 0; columns.key < 0 && column < names.size(); ++column) {
            if (!wanted.isEmpty() && names.at(column).compare(wanted, Qt::CaseInsensitive) == 0)
                columns.key = column;
        }
    }
    return columns;
}

/// The event that a row would become.
static QString bodyOf(const Columns &columns, const QStringList &cells, const EventContract &contract)
{
    QStringList members;
    for (qsizetype column = 0; column < std::min(cells.size(), columns.names.size()); ++column) {
        if (!cells.at(column).isEmpty() && !columns.isOnlyKey(column, contract))
            members.append(inQuotes(columns.names.at(column)) + u": "_s + inQuotes(cells.at(column)));
    }
    return u"{\"ContactKey\": %1, \"EventDefinitionKey\": %2, \"Data\": {%3}}"_s.arg(
        inQuotes(cells.value(columns.key)), inQuotes(contract.key.text()), members.join(u", "_s));
}

Result<RowsJudged> judgeCsv(const Yardstick &yardstick, std::istream &file)
{
    std::string header;
    std::getline(file, header);
    if (header.starts_with("\xEF\xBB\xBF"))
        header.erase(0, 3);
    if (header.empty())
        return std::unexpected(unusable(u"The file has no first line with the names of the fields."_s));
    const char delimiter = delimiterOf(header);
    const auto options = jsoncons::csv::csv_options {}.field_delimiter(delimiter).assume_header(false).infer_types(false).mapping_kind(jsoncons::csv::csv_mapping_kind::n_rows);

    const auto rowOf = [&](auto &cursor) {
        QStringList cells;
        for (; !cursor.done() && cursor.current().event_type() != jsoncons::staj_event_type::end_array; cursor.next()) {
            if (cursor.current().event_type() != jsoncons::staj_event_type::begin_array)
                cells.append(QString::fromStdString(cursor.current().template get<std::string>()));
        }
        return cells;
    };
    try {
        jsoncons::csv::csv_string_cursor first(header, options);
        first.next(); // the list of rows begins
        const Columns columns = columnsOf(rowOf(first), yardstick.contract);
        if (columns.key < 0)
            return std::unexpected(unusable(u"No column of the file is the Contact Key: call one ContactKey."_s));
        RowsJudged judged;
        jsoncons::csv::csv_stream_cursor cursor(file, options);
        cursor.next();
        while (!cursor.done() && cursor.current().event_type() == jsoncons::staj_event_type::begin_array) {
            const auto line = int(cursor.line()) + 1;
            const QStringList cells = rowOf(cursor);
            count(judged, yardstick, bodyOf(columns, cells, yardstick.contract), line);
            cursor.next();
        }
        return judged;
    } catch (const std::exception &error) {
        return std::unexpected(unusable(u"The file is no readable CSV: %1"_s.arg(QString::fromUtf8(error.what()))));
    }
}

Result<RowsJudged> judgeJsonLines(const Yardstick &yardstick, std::istream &file)
{
    RowsJudged judged;
    std::string line;
    for (int number = 1; std::getline(file, line); ++number) {
        const QString text = QString::fromStdString(line);
        if (!text.trimmed().isEmpty())
            count(judged, yardstick, text, number);
    }
    return judged;
}

} // namespace journeyscope
