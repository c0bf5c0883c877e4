// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/operations/edit_party.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

bool changedFlag(FlagChange change, bool present)
{
    return change == FlagChange::Keep ? present : change == FlagChange::Yes;
}

void setIfGiven(QString &member, const QString &typed)
{
    if (const QString value = typed.simplified(); !value.isEmpty())
        member = value;
}

void clearFields(const Transaction &tx, Party &party, const QString &names)
{
    static const QHash<QString, QString Party::*> texts{{u"prefix"_s, &Party::prefix},
                                                        {u"given_name"_s, &Party::givenName},
                                                        {u"family_name"_s, &Party::familyName},
                                                        {u"parent_name"_s, &Party::parentName},
                                                        {u"language"_s, &Party::language}};
    for (const QString &part : names.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (name == "birth_date"_L1)
            party.birthDate = QDate();
        else if (texts.contains(name))
            party.*texts.value(name) = QString();
        else
            tx.refuse(
                ErrorCode::InvalidInput,
                text("EditParty",
                     "“%1” cannot be emptied. These can: prefix, given_name, family_name, parent_name, birth_date, "
                     "language.")
                    .arg(name),
                u"clear"_s);
    }
}

} // namespace

template <>
const QList<Choice> &choicesOf<FlagChange>()
{
    static const QList<Choice> choices{
        {u"keep"_s, label("FlagChange", "As it is")},
        {u"yes"_s, label("FlagChange", "Yes")},
        {u"no"_s, label("FlagChange", "No")},
    };
    return choices;
}

template <>
const Operation &operationOf<EditParty>()
{
    static const Operation operation{
        .name = u"edit-party"_s,
        .label = label("EditParty", "Edit party"),
        .request = {{
            field<&EditParty::party>("party", label("EditParty", "Party")).to(u"parties"_s).required(),
            field<&EditParty::fullName>("full_name", label("Party", "Full name")),
            field<&EditParty::prefix>("prefix", label("Party", "Title")).maxLength(20),
            field<&EditParty::givenName>("given_name", label("Party", "Given name")).maxLength(100),
            field<&EditParty::familyName>("family_name", label("Party", "Family name")).maxLength(100),
            field<&EditParty::parentName>("parent_name", label("Party", "Son, daughter or wife of")),
            field<&EditParty::birthDate>("birth_date", label("Party", "Date of birth")),
            field<&EditParty::language>("language", label("Party", "Language of letters")).maxLength(10),
            field<&EditParty::doNotCall>("do_not_call", label("Party", "Do not call")),
            field<&EditParty::doNotMessage>("do_not_message", label("Party", "Do not message")),
            field<&EditParty::doNotEmail>("do_not_email", label("Party", "Do not e-mail")),
            field<&EditParty::clear>("clear", label("EditParty", "Fields to empty")),
        }},
        .subject = u"parties"_s,
        .subjectField = u"party"_s,
        .hint = label("EditParty", "Corrects the name and wishes of a party; empty fields stay as they are."),
        .icon = u"pencil"_s,
        .isListed = false,
    };
    return operation;
}

Outcome editParty(Transaction &tx, const EditParty &request)
{
    Party party = tx.get(request.party);
    setIfGiven(party.fullName, request.fullName);
    setIfGiven(party.prefix, request.prefix);
    setIfGiven(party.givenName, request.givenName);
    setIfGiven(party.familyName, request.familyName);
    setIfGiven(party.parentName, request.parentName);
    setIfGiven(party.language, request.language);
    if (request.birthDate.isValid())
        party.birthDate = request.birthDate;
    party.doNotCall = changedFlag(request.doNotCall, party.doNotCall);
    party.doNotMessage = changedFlag(request.doNotMessage, party.doNotMessage);
    party.doNotEmail = changedFlag(request.doNotEmail, party.doNotEmail);
    clearFields(tx, party, request.clear);
    tx.update(party);
    return Outcome{entityOf<Party>().table, party.id.uuid(), party.code, {}};
}

} // namespace freehold
