// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/checks/checks.h"
#include "diagnosis/door.h"
#include "diagnosis/looking.h"
#include "diagnosis/wording.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

template <typename T>
static bool answered(const std::optional<Look<T>> &look)
{
    return look && look->succeeded();
}

QString missingKeyScheme(const CaseFile &caseFile)
{
    if (answered(caseFile.keysOfAddress) || answered(caseFile.recentRows))
        return {};
    return whyUnread(caseFile.keysOfAddress, u"The list of Contact Keys behind the e-mail address"_s);
}

/// The keys behind the contact's address, each once.
static QStringList keysOfThePerson(const CaseFile &caseFile)
{
    QStringList keys;
    if (answered(caseFile.keysOfAddress)) {
        for (const ContactKey &key : *caseFile.keysOfAddress->result)
            keys.append(key.text());
    }
    keys.removeDuplicates();
    return keys;
}

struct KindsOfKeys {
    int addresses = 0;
    int others = 0;
    [[nodiscard]] bool isMixed() const { return addresses > 0 && others > 0; }
};

static QString sendableField(const CaseFile &caseFile)
{
    if (answered(caseFile.dataExtension) && !caseFile.dataExtension->result->sendableField.isEmpty())
        return caseFile.dataExtension->result->sendableField;
    return answered(caseFile.definition) ? caseFile.definition->result->sendableField : QString();
}

static KindsOfKeys kindsInRows(const CaseFile &caseFile)
{
    KindsOfKeys kinds;
    const QString field = sendableField(caseFile).toLower();
    if (field.isEmpty() || !answered(caseFile.recentRows))
        return kinds;
    for (const EventRow &row : *caseFile.recentRows->result) {
        const QString key = row.value(field);
        if (key.contains(u'@'))
            ++kinds.addresses;
        else if (!key.isEmpty())
            ++kinds.others;
    }
    return kinds;
}

static Finding personKeptTwice(const CaseFile &caseFile, const QStringList &keys)
{
    QStringList shown;
    for (const QString &key : keys)
        shown.append(inQuotes(key));
    Finding finding;
    finding.sentence =
        u"The same person is kept as %1, %2: what one key does, the other key's journey never sees."_s.arg(
            counted(keys.size(), "contact"_L1, "contacts"_L1), listed(shown));
    finding.evidence = {evidence(caseFile.keysOfAddress->seen, u"contactKey"_s, keys.join(u", "_s))};
    if (refusal(caseFile)) {
        finding.certainty = Certainty::Indicative;
        finding.lookAlike =
            u"History names another reason for this very Contact Key; settle that first and see whether the doubles still matter."_s;
    } else if (caseFile.subject.sinceIsExact && !silenceIsProof(caseFile)) {
        // Doubles do not keep anybody out: only history can say that this key did not enter.
        finding.certainty = Certainty::Indicative;
        finding.lookAlike = u"Journey history does not reach to this event yet; this very Contact Key may still have entered."_s;
    }
    return finding;
}

static Finding mixedRows(const CaseFile &caseFile, const KindsOfKeys &kinds)
{
    Finding finding;
    finding.sentence =
        u"The event arrives with two kinds of Contact Key: of the newest %1, %2 an e-mail address and %3 another id."_s
            .arg(counted(kinds.addresses + kinds.others, "row"_L1, "rows"_L1),
                kinds.addresses == 1 ? u"1 carries"_s : u"%1 carry"_s.arg(kinds.addresses),
                kinds.others == 1 ? u"1 carries"_s : u"%1 carry"_s.arg(kinds.others));
    finding.certainty = Certainty::Indicative;
    finding.evidence = {evidence(caseFile.recentRows->seen, sendableField(caseFile).toLower(),
        u"%1 with @, %2 without"_s.arg(kinds.addresses).arg(kinds.others))};
    finding.lookAlike =
        u"Two groups of people may be meant to have different keys; a search for the Contact Keys of one e-mail address tells whether one person has two."_s;
    return finding;
}

std::optional<Finding> examineKeyScheme(const CaseFile &caseFile)
{
    const QStringList keys = keysOfThePerson(caseFile);
    const KindsOfKeys kinds = kindsInRows(caseFile);
    std::optional<Finding> finding;
    if (keys.size() > 1)
        finding = personKeptTwice(caseFile, keys);
    else if (kinds.isMixed())
        finding = mixedRows(caseFile, kinds);
    if (finding) {
        finding->remedy =
            u"Agree on one Contact Key for every system, normally the CRM id, and plan how the doubles are merged."_s;
        finding->who = u"Marketing Cloud administrator and whoever runs the sending systems"_s;
    }
    return finding;
}

} // namespace journeyscope
