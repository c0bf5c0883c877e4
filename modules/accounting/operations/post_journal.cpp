// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/operations/post_journal.h"

#include "accounting/entities/account_role.h"
#include "accounting/posting.h"
#include "org/company.h"

#include <algorithm>

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Shape &shapeOf<JournalRow>()
{
    static const Shape shape{{
        field<&JournalRow::account>("account", label("PostJournal", "Account")).to(u"accounts"_s).required(),
        field<&JournalRow::debit>("debit", label("PostJournal", "Debit")).atLeast(0),
        field<&JournalRow::credit>("credit", label("PostJournal", "Credit")).atLeast(0),
        field<&JournalRow::amount>("amount", label("PostJournal", "Amount (debit +, credit -)")),
        field<&JournalRow::party>("party", label("PostJournal", "Party")).to(u"parties"_s),
        field<&JournalRow::project>("project", label("PostJournal", "Project")).to(u"projects"_s),
        field<&JournalRow::plot>("plot", label("PostJournal", "Plot")).to(u"plots"_s),
        field<&JournalRow::branch>("branch", label("PostJournal", "Branch")).to(u"branches"_s),
        field<&JournalRow::memo>("memo", label("PostJournal", "Memo")).maxLength(1'000),
    }};
    return shape;
}

template <>
const Operation &operationOf<PostJournal>()
{
    static const Operation operation{
        .name = u"post-journal"_s,
        .label = label("PostJournal", "Post journal entry"),
        .request = {{
            field<&PostJournal::kind>("kind", label("PostJournal", "Kind")),
            field<&PostJournal::day>("day", label("PostJournal", "Date")).required(),
            field<&PostJournal::narration>("narration", label("PostJournal", "Narration")).maxLength(1'000),
            field<&PostJournal::currency>("currency", label("PostJournal", "Currency")).maxLength(3),
            field<&PostJournal::lines>("lines", label("PostJournal", "Lines")).required(),
            field<&PostJournal::reason>("reason", label("PostJournal", "Reason"))
                .withHint(label("PostJournal", "Needed when the month is soft-closed.")),
        }},
        .hint = label("PostJournal", "Enters debits and credits by hand. A posted entry never changes; it can be reversed."),
        .icon = u"notebook-pen"_s,
    };
    return operation;
}

namespace {

/// The number as it was typed, in the entry's currency: amounts without a currency of their own are read in the company's.
Money amountIn(const Reader &reader, Money typed, Currency wanted)
{
    const Currency own = typed.currency();
    if (own.isNone() || own == wanted)
        return typed.in(wanted);
    reader.require(own == Currency(companyOf(reader).currency), ErrorCode::InvalidInput,
                   text("PostJournal", "The entry is in %1 and one of its amounts in %2. Enter one currency at a time.")
                       .arg(wanted.code(), own.code()),
                   u"lines"_s);
    qint64 minor = typed.minor();
    for (int digits = own.digits(); digits < wanted.digits(); ++digits)
        minor *= 10;
    for (int digits = own.digits(); digits > wanted.digits(); --digits) {
        reader.require(minor % 10 == 0, ErrorCode::InvalidInput,
                       text("PostJournal", "%1 has no smaller unit. Enter whole amounts.").arg(wanted.code()), u"lines"_s);
        minor /= 10;
    }
    return Money(minor, wanted);
}

Money amountOf(const Reader &reader, const JournalRow &row, qsizetype position)
{
    const int given = (row.debit.isZero() ? 0 : 1) + (row.credit.isZero() ? 0 : 1) + (row.amount.isZero() ? 0 : 1);
    reader.require(given == 1 && !row.debit.isNegative() && !row.credit.isNegative(), ErrorCode::InvalidInput,
                   text("PostJournal", "Line %1 needs either a debit or a credit, above zero.").arg(position), u"lines"_s);
    if (!row.amount.isZero())
        return row.amount;
    return row.credit.isZero() ? row.debit : -row.credit;
}

/// What receipts, demands and cheques make may not be changed behind their back.
void requireFreeAccount(const Reader &reader, const Id<Account> &account)
{
    const QList<AccountRole> roles = reader.select<AccountRole>(u"account_id = :account"_s, {{u"account"_s, account.uuid()}});
    const bool isKept = std::any_of(roles.begin(), roles.end(), [](const AccountRole &one) { return documentRoles().contains(one.role); });
    if (!isKept)
        return;
    const Account kept = reader.get(account);
    reader.refuse(ErrorCode::Conflict,
                  text("PostJournal", "Account %1 %2 is kept by receipts, demands and cheques. Record one of those, or choose another account.")
                      .arg(kept.number, kept.name),
                  u"lines"_s);
}

PostingLine lineAsked(const Reader &reader, const JournalRow &row, qsizetype position, Currency currency)
{
    return {.role = {},
            .account = row.account,
            .amount = amountIn(reader, amountOf(reader, row, position), currency),
            .project = row.project,
            .plot = row.plot,
            .party = row.party,
            .branch = row.branch,
            .memo = row.memo};
}

} // namespace

Outcome postJournalByHand(Transaction &tx, const PostJournal &request)
{
    tx.require(request.kind != JournalKind::Reversal, ErrorCode::InvalidInput,
               text("PostJournal", "A reversal is made from the entry it takes back. Open that entry and reverse it."), u"kind"_s);
    tx.require(request.currency.isEmpty() || !Currency(request.currency).isNone(), ErrorCode::InvalidInput,
               text("PostJournal", "\"%1\" is no currency code. Use three letters, such as INR.").arg(request.currency), u"currency"_s);
    Posting posting{.kind = codeOf(request.kind), .day = request.day, .narration = request.narration};
    posting.currency = Currency(request.currency.isEmpty() ? companyOf(tx).currency : request.currency);
    posting.reason = request.reason;
    for (const JournalRow &row : request.lines) {
        requireFreeAccount(tx, row.account);
        posting.lines.append(lineAsked(tx, row, posting.lines.size() + 1, posting.currency));
    }
    const Id<JournalEntry> entry = postJournal(tx, posting);
    return {.table = u"journal_entries"_s, .id = entry.uuid(), .number = tx.get(entry).number, .extra = {}};
}

} // namespace freehold
