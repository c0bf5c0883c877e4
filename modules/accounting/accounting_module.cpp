// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/accounting_module.h"

#include "accounting/entities/account_role.h"
#include "accounting/entities/journal_line.h"
#include "accounting/imports/book_importers.h"
#include "accounting/operations/add_account.h"
#include "accounting/operations/change_account_role.h"
#include "accounting/operations/edit_account.h"
#include "accounting/operations/install_chart.h"
#include "accounting/operations/post_journal.h"
#include "accounting/operations/reverse_journal.h"
#include "accounting/operations/set_account_state.h"
#include "accounting/reports/book_reports.h"
#include "exchange/program.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// The fields of an entity that a view of the same rows shows.
QList<Field> fieldsOf(const Entity &entity, const QStringList &names)
{
    QList<Field> fields;
    for (const QString &name : names)
        fields.append(*entity.find(name));
    return fields;
}

List accountsList()
{
    const Entity &entity = entityOf<Account>();
    List list{.name = u"accounts"_s, .label = entity.many, .entity = entity.table, .source = u"account_list"_s};
    list.columns = fieldsOf(entity, {u"number"_s, u"name"_s, u"type"_s, u"parent_id"_s, u"is_group"_s, u"is_control"_s, u"is_head"_s,
                                     u"state"_s, u"currency"_s});
    list.columns.append(column("balance", label("Account", "Balance"), FieldType::Money).inCurrencyOf(u"currency"_s));
    list.shown = {u"number"_s, u"name"_s, u"type"_s, u"balance"_s, u"state"_s};
    list.order = {{u"number"_s}};
    list.icon = entity.icon;
    list.createdBy = entity.createdBy;
    list.section = u"accounts"_s;
    list.emptyText = label("Account", "No accounts yet. Install a sample chart of accounts, or import yours.");
    return list;
}

List journalLinesList()
{
    const Entity &entity = entityOf<JournalLine>();
    List list{.name = u"journal_lines"_s, .label = entity.many, .entity = entity.table, .source = u"journal_line_list"_s};
    list.columns = fieldsOf(entity, {u"day"_s, u"entry_id"_s, u"account_id"_s, u"amount"_s, u"currency"_s, u"memo"_s, u"party_id"_s,
                                     u"project_id"_s, u"block_id"_s, u"plot_id"_s, u"branch_id"_s});
    list.columns += fieldsOf(entityOf<JournalEntry>(), {u"number"_s, u"kind"_s});
    list.shown = {u"day"_s, u"number"_s, u"account_id"_s, u"memo"_s, u"party_id"_s, u"project_id"_s, u"amount"_s};
    list.order = {{u"day"_s, true}};
    list.icon = entity.icon;
    list.createdBy = u"post-journal"_s;
    list.section = u"accounts"_s;
    list.emptyText = label("JournalLine", "Nothing is posted yet.");
    return list;
}

void addJournalEntriesList(Catalogue &catalogue)
{
    List list = *catalogue.list(u"journal_entries");
    list.order = {{u"day"_s, true}};
    list.section = u"accounts"_s;
    list.emptyText = label("JournalEntry", "Nothing is posted yet. Receipts and demands make entries, or post one by hand.");
    catalogue.addList(std::move(list));
}

} // namespace

void registerAccounting(Program &program)
{
    Catalogue &catalogue = program.catalogue;
    catalogue.add<Account>();
    catalogue.add<AccountRole>();
    catalogue.add<JournalEntry>();
    catalogue.add<JournalLine>();
    catalogue.addList(accountsList());
    addJournalEntriesList(catalogue);
    catalogue.addList(journalLinesList());

    program.add<InstallChart>(installChart);
    program.add<AddAccount>(addAccount);
    program.add<EditAccount>(editAccount);
    program.add<SetAccountState>(setAccountState);
    program.add<ChangeAccountRole>(changeAccountRole);
    program.add<PostJournal>(postJournalByHand);
    program.add<ReverseJournal>(reverseJournalByHand);

    program.reports.add(trialBalanceReport());
    program.reports.add(dayBookReport());
    program.reports.add(accountLedgerReport());
    program.importers.add(accountsImporter());
    program.importers.add(journalImporter());
}

} // namespace freehold
