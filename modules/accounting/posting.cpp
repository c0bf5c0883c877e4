// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/posting.h"

#include "accounting/balances.h"
#include "accounting/entities/account_role.h"
#include "base/numbers.h"
#include "org/company.h"
#include "org/number_series.h"
#include "org/period.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

JournalKind requireKind(const Reader &reader, const QString &code)
{
    const std::optional<JournalKind> kind = fromCode<JournalKind>(code);
    reader.require(kind.has_value(), ErrorCode::InvalidInput,
                   text("Posting", "\"%1\" is no kind of journal entry.").arg(code), u"kind"_s);
    return *kind;
}

/// Looks each account of one posting up once, and only lets accounts through that carry entries.
class PostableAccounts
{
public:
    explicit PostableAccounts(const Reader &reader) : m_reader(reader) {}

    Id<Account> of(const PostingLine &line)
    {
        const Id<Account> id = line.role.isEmpty() ? line.account : accountFor(m_reader, line.role);
        m_reader.require(!id.isNull(), ErrorCode::InvalidInput, text("Posting", "A line has no account. Choose one."), u"lines"_s);
        if (!m_known.contains(id)) {
            requirePostable(m_reader.getRemembered(id));
            m_known.insert(id);
        }
        return id;
    }

private:
    void requirePostable(const Account &account) const
    {
        const QString name = account.number + u' ' + account.name;
        m_reader.require(!account.isGroup, ErrorCode::Conflict,
                         text("Posting", "%1 is a heading and carries no entries. Choose an account below it.").arg(name), u"lines"_s);
        m_reader.require(account.state == AccountState::Active, ErrorCode::Conflict,
                         text("Posting", "Account %1 is closed. Choose another account or open it again.").arg(name), u"lines"_s);
    }

    const Reader &m_reader;
    QSet<Id<Account>> m_known;
};

void requireUsable(const Reader &reader, Money amount)
{
    reader.require(!amount.isOverflowed() && qAbs(amount.minor()) <= Money::limit, ErrorCode::InvalidInput,
                   text("Posting", "An amount of the entry is larger than the books can hold. Check the figures."), u"lines"_s);
}

QList<JournalLine> linesToPost(const Reader &reader, const Posting &posting, Currency currency)
{
    PostableAccounts accounts(reader);
    QList<JournalLine> lines;
    for (const PostingLine &asked : posting.lines) {
        requireUsable(reader, asked.amount);
        if (asked.amount.isZero())
            continue;
        const Currency own = asked.amount.currency().isNone() ? currency : asked.amount.currency();
        JournalLine line;
        line.position = static_cast<int>(lines.size()) + 1;
        line.account = accounts.of(asked);
        line.day = posting.day;
        line.amount = asked.amount.in(own);
        line.currency = own.code();
        line.memo = asked.memo.simplified();
        line.project = asked.project;
        line.block = asked.block;
        line.plot = asked.plot;
        line.party = asked.party;
        line.costHead = asked.costHead;
        line.branch = asked.branch;
        lines.append(line);
    }
    return lines;
}

/// The database holds to the same rule when the entry is posted; here it is told in words that help.
void requireBalance(const Reader &reader, const QList<JournalLine> &lines)
{
    reader.require(lines.size() >= 2, ErrorCode::InvalidInput,
                   text("Posting", "An entry needs at least two lines with an amount."), u"lines"_s);
    QHash<QString, Money> sums;
    for (const JournalLine &line : lines)
        sums[line.currency] += line.amount;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        requireUsable(reader, *sum);
        reader.require(sum->isZero(), ErrorCode::InvalidInput,
                       text("Posting", "Debits and credits of the entry differ by %1. Correct the lines until they agree.")
                           .arg(formatMoney(*sum, companyFormat(reader))),
                       u"lines"_s);
    }
}

Money debitsIn(const QList<JournalLine> &lines, const QString &currency)
{
    Money total(0, Currency(currency));
    for (const JournalLine &line : lines) {
        if (line.currency == currency && line.amount.isPositive())
            total += line.amount;
    }
    return total;
}

/// Writes the draft, its lines, and the one update that makes it final.
void writeEntry(Transaction &tx, JournalEntry &entry, QList<JournalLine> &lines)
{
    entry.number = nextNumber(tx, u"journal_"_s + codeOf(entry.kind), entry.day);
    entry.amount = debitsIn(lines, entry.currency);
    tx.insert(entry);
    for (JournalLine &line : lines) {
        line.entry = entry.id;
        tx.insert(line);
    }
    entry.state = JournalState::Posted;
    tx.update(entry);
    for (const JournalLine &line : lines)
        keepBalance(tx, line);
}

} // namespace

Id<JournalEntry> postJournal(Transaction &tx, const Posting &posting)
{
    requireOpenPeriod(tx, posting.day, posting.reason.isEmpty() ? tx.reason() : posting.reason);
    const Currency currency = posting.currency.isNone() ? Currency(companyOf(tx).currency) : posting.currency;
    QList<JournalLine> lines = linesToPost(tx, posting, currency);
    requireBalance(tx, lines);
    JournalEntry entry;
    entry.kind = requireKind(tx, posting.kind);
    entry.day = posting.day;
    entry.narration = posting.narration.simplified();
    entry.sourceTable = posting.sourceTable;
    entry.sourceId = posting.sourceId;
    entry.currency = currency.code();
    writeEntry(tx, entry, lines);
    return entry.id;
}

Id<JournalEntry> reverseJournal(Transaction &tx, Id<JournalEntry> id, QDate day, const QString &reason)
{
    JournalEntry original = tx.get(id);
    tx.require(original.reversedBy.isNull(), ErrorCode::Conflict,
               text("Posting", "Entry %1 was reversed before. It can be reversed once.").arg(original.number), u"entry"_s);
    tx.require(!reason.trimmed().isEmpty(), ErrorCode::InvalidInput, text("Posting", "Say why the entry is reversed."), u"reason"_s);
    tx.require(day >= original.day, ErrorCode::InvalidInput,
               text("Posting", "The reversal cannot be dated before the entry, which is of %1.").arg(formatDate(original.day)), u"day"_s);
    requireOpenPeriod(tx, day, reason);
    QList<JournalLine> lines = linesOf(tx, id);
    for (JournalLine &line : lines) {
        line.id = {};
        line.day = day;
        line.amount = -line.amount;
    }
    JournalEntry reversal = original;
    reversal.id = {};
    reversal.kind = JournalKind::Reversal;
    reversal.day = day;
    reversal.narration = text("Posting", "Reversal of %1: %2").arg(original.number, reason.simplified());
    reversal.state = JournalState::Draft;
    reversal.reversalOf = id;
    writeEntry(tx, reversal, lines);
    original.reversedBy = reversal.id;
    tx.update(original);
    return reversal.id;
}

Id<Account> accountFor(const Reader &reader, const QString &role)
{
    const std::optional<AccountRole> mapped = reader.remembered<AccountRole>(u"role = :role"_s, {{u"role"_s, role}});
    reader.require(mapped.has_value(), ErrorCode::Conflict,
                   text("Posting", "The chart has no account for \"%1\". Choose one under account roles, or install a sample chart.").arg(role));
    return mapped->account;
}

QList<JournalLine> linesOf(const Reader &reader, Id<JournalEntry> entry)
{
    QList<JournalLine> lines = reader.select<JournalLine>(u"entry_id = :entry order by position"_s, {{u"entry"_s, entry.uuid()}});
    for (JournalLine &line : lines)
        line.amount = line.amount.in(Currency(line.currency));
    return lines;
}

} // namespace freehold
