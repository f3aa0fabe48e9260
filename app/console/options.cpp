// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/options.h"

#include <QCommandLineParser>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

const auto description = u"Says why an API-triggered journey did nothing."_s;

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(description);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"demo"_s, u"Open on a simulated tenant of this machine."_s},
        {u"tenant"_s, u"With --demo: which simulated tenant, by name or as a file or folder."_s, u"id"_s},
        {u"walk"_s, u"With --demo: choose the event, inject, and wait for the verdict."_s},
        {u"simulator"_s, u"With --demo: open the panel that moves the clock and switches faults."_s},
        {u"screenshot"_s, u"Save a picture of the window as a PNG file, then quit."_s, u"file"_s},
        {u"size"_s, u"Size of the window, such as 1280x800."_s, u"width x height"_s},
        {u"colour-scheme"_s, u"light or dark."_s, u"scheme"_s},
    });
}

Failure unusable(const QString &sentence)
{
    return {.reason = Reason::Unusable, .detail = sentence};
}

Result<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{3,5})x(\\d{3,5})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::unexpected(unusable(u"“%1” is no size; write it as 1280x800."_s.arg(text)));
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace

Result<ConsoleOptions> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return std::unexpected(unusable(parser.errorText()));
    if (!parser.positionalArguments().isEmpty())
        return std::unexpected(unusable(u"“%1” is not understood."_s.arg(parser.positionalArguments().first())));
    ConsoleOptions options {.demo = parser.isSet(u"demo"_s),
        .tenant = parser.value(u"tenant"_s),
        .walk = parser.isSet(u"walk"_s),
        .simulator = parser.isSet(u"simulator"_s),
        .screenshot = parser.value(u"screenshot"_s),
        .size = {},
        .colourScheme = parser.value(u"colour-scheme"_s)};
    if ((options.walk || options.simulator || !options.tenant.isEmpty()) && !options.demo)
        return std::unexpected(unusable(u"--walk, --simulator and --tenant need --demo."_s));
    if (!options.colourScheme.isEmpty() && options.colourScheme != u"light" && options.colourScheme != u"dark")
        return std::unexpected(unusable(u"“%1” is no colour scheme; there are light and dark."_s.arg(options.colourScheme)));
    if (!parser.isSet(u"size"_s))
        return options;
    const Result<QSize> size = sizeFrom(parser.value(u"size"_s));
    if (!size)
        return std::unexpected(size.error());
    options.size = *size;
    return options;
}

QString optionsHelp()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace journeyscope
