// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/operations/add_account.h"

#include <QRegularExpression>

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<AddAccount>()
{
    static const Operation operation{
        .name = u"add-account"_s,
        .label = label("AddAccount", "Add account"),
        .request = {{
            field<&AddAccount::number>("number", label("AddAccount", "Account no.")).required().maxLength(20),
            field<&AddAccount::name>("name", label("AddAccount", "Name")).required().maxLength(120),
            field<&AddAccount::type>("type", label("AddAccount", "Type"))
                .withHint(label("AddAccount", "An account under another one has the type of that one.")),
            field<&AddAccount::parent>("parent", label("AddAccount", "Under")).to(u"accounts"_s),
            field<&AddAccount::isGroup>("is_group", label("AddAccount", "Heading without entries")),
            field<&AddAccount::isControl>("is_control", label("AddAccount", "Control account of a sub-ledger")),
            field<&AddAccount::isHead>("is_head", label("AddAccount", "Offer as income or expense head")),
            field<&AddAccount::currency>("currency", label("AddAccount", "Currency")).maxLength(3),
        }},
        .hint = label("AddAccount", "Adds one account to the chart."),
        .icon = u"book-plus"_s,
    };
    return operation;
}

void requireAccountWords(const Reader &reader, const QString &number, const QString &name)
{
    static const QRegularExpression plainNumber(u"^[A-Z0-9][A-Za-z0-9.-]*$"_s);
    reader.require(plainNumber.match(number).hasMatch(), ErrorCode::InvalidInput,
                   text("AddAccount", "\"%1\" is no account number. Use digits or letters without spaces, such as 6105.").arg(number),
                   u"number"_s);
    reader.require(!name.trimmed().isEmpty(), ErrorCode::InvalidInput, text("AddAccount", "Give the account a name."), u"name"_s);
}

Outcome addAccount(Transaction &tx, const AddAccount &request)
{
    Account account;
    account.number = request.number.trimmed();
    account.name = request.name.simplified();
    account.type = request.parent.isNull() ? request.type : tx.get(request.parent).type;
    account.parent = request.parent;
    account.isGroup = request.isGroup;
    account.isControl = request.isControl;
    account.isHead = request.isHead;
    requireAccountWords(tx, account.number, account.name);
    if (!request.currency.isEmpty()) {
        account.currency = Currency(request.currency).code();
        tx.require(!Currency(request.currency).isNone(), ErrorCode::InvalidInput,
                   text("AddAccount", "\"%1\" is no currency code. Use three letters, such as INR.").arg(request.currency), u"currency"_s);
    }
    tx.require(!tx.findBy<Account>(u"number = :number"_s, {{u"number"_s, account.number}}), ErrorCode::Conflict,
               text("AddAccount", "Account number %1 is taken. Choose another one.").arg(account.number), u"number"_s);
    tx.insert(account);
    return {.table = u"accounts"_s, .id = account.id.uuid(), .number = account.number, .extra = {}};
}

} // namespace freehold
