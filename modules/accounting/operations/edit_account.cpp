// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/operations/edit_account.h"

#include "accounting/operations/add_account.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<EditAccount>()
{
    static const Operation operation{
        .name = u"edit-account"_s,
        .label = label("EditAccount", "Rename or move account"),
        .request = {{
            field<&EditAccount::account>("account", label("EditAccount", "Account")).to(u"accounts"_s).required(),
            field<&EditAccount::number>("number", label("EditAccount", "New number")).maxLength(20),
            field<&EditAccount::name>("name", label("EditAccount", "New name")).maxLength(120),
            field<&EditAccount::parent>("parent", label("EditAccount", "Move under")).to(u"accounts"_s),
        }},
        .subject = u"accounts"_s,
        .subjectField = u"account"_s,
        .hint = label("EditAccount", "Gives the account another number, name or place. What is left empty stays as it is."),
        .icon = u"pencil"_s,
    };
    return operation;
}

namespace {

void requireFittingParent(const Reader &reader, const Account &account, const Account &parent)
{
    reader.require(parent.type == account.type, ErrorCode::Conflict,
                   text("EditAccount", "%1 is of another type than %2. Choose a place among accounts of the same type.")
                       .arg(parent.name, account.name),
                   u"parent"_s);
    Id<Account> above = parent.id;
    while (!above.isNull()) {
        reader.require(above != account.id, ErrorCode::Conflict,
                       text("EditAccount", "%1 stands below %2 itself. Choose another place.").arg(parent.name, account.name),
                       u"parent"_s);
        above = reader.get(above).parent;
    }
}

} // namespace

Outcome editAccount(Transaction &tx, const EditAccount &request)
{
    Account account = tx.get(request.account);
    if (!request.number.isEmpty())
        account.number = request.number.trimmed();
    if (!request.name.isEmpty())
        account.name = request.name.simplified();
    requireAccountWords(tx, account.number, account.name);
    if (!request.parent.isNull()) {
        requireFittingParent(tx, account, tx.get(request.parent));
        account.parent = request.parent;
    }
    tx.update(account);
    return {.table = u"accounts"_s, .id = account.id.uuid(), .number = account.number, .extra = {}};
}

} // namespace freehold
