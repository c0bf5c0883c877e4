// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/imports/book_importers.h"
#include "accounting/operations/add_account.h"
#include "accounting/operations/change_account_role.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

class AccountsImport final : public ImportRun
{
public:
    RowEffect take(Transaction &tx, const QVariantMap &row) override
    {
        const QString number = row.value(u"number"_s).toString().trimmed();
        const std::optional<Account> present = tx.findBy<Account>(u"number = :number"_s, {{u"number"_s, number}});
        const Id<Account> account = present ? present->id : add(tx, row, number);
        if (const QString role = row.value(u"role"_s).toString(); !role.isEmpty()) {
            ChangeAccountRole change;
            change.role = role;
            change.account = account;
            tx.perform(change);
        }
        return {present ? RowEffect::Kind::Matched : RowEffect::Kind::Created, u"accounts"_s, account.uuid()};
    }

private:
    static Id<Account> add(Transaction &tx, const QVariantMap &row, const QString &number)
    {
        AddAccount request;
        request.number = number;
        request.name = row.value(u"name"_s).toString();
        request.type = fromCode<AccountType>(row.value(u"type"_s).toString()).value_or(AccountType::Asset);
        request.isGroup = row.value(u"is_group"_s).toBool();
        request.isControl = row.value(u"is_control"_s).toBool();
        request.isHead = row.value(u"is_head"_s).toBool();
        request.currency = row.value(u"currency"_s).toString();
        if (const QString parent = row.value(u"parent"_s).toString(); !parent.isEmpty())
            request.parent = Id<Account>(tx.resolve(entityOf<Account>(), parent));
        tx.require(!request.parent.isNull() || row.contains(u"type"_s), ErrorCode::InvalidInput,
                   text("AccountsImport", "Account %1 has no type. Give asset, liability, equity, income or expense.").arg(number),
                   u"type"_s);
        return Id<Account>(tx.perform(request).id);
    }
};

} // namespace

Importer accountsImporter()
{
    const Shape &shape = operationOf<AddAccount>().request;
    return {.kind = u"accounts"_s,
            .label = label("AccountsImport", "Chart of accounts"),
            .fields = {{*shape.find(u"number"), {u"number"_s, u"account no"_s, u"account number"_s, u"code"_s, u"account code"_s, u"gl code"_s}},
                       {*shape.find(u"name"), {u"name"_s, u"account"_s, u"account name"_s, u"ledger"_s, u"description"_s}},
                       {*shape.find(u"type"), {u"type"_s, u"account type"_s, u"nature"_s, u"class"_s}},
                       {column("parent", label("AddAccount", "Under"), FieldType::Text), {u"parent"_s, u"under"_s, u"group"_s, u"parent account"_s}},
                       {*shape.find(u"is_group"), {u"is group"_s, u"heading"_s, u"header"_s}},
                       {*shape.find(u"is_control"), {u"control"_s, u"control account"_s}},
                       {*shape.find(u"is_head"), {u"head"_s, u"income or expense head"_s}},
                       {*shape.find(u"currency"), {u"currency"_s, u"ccy"_s}},
                       {column("role", label("ChangeAccountRole", "Role"), FieldType::Text), {u"role"_s, u"used for"_s}}},
            .start = [] { return std::make_unique<AccountsImport>(); },
            .needs = {{u"type"_s, u"parent"_s}}};
}

} // namespace freehold
