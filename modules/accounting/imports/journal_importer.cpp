// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/imports/book_importers.h"
#include "accounting/operations/post_journal.h"
#include "accounting/posting.h"
#include "base/numbers.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// The rows of one voucher as they were met.
struct ImportedVoucher {
    PostJournal request;
    QList<qint64> rows;
    QString fault = {}; ///< what is wrong with the first of its rows that cannot be taken; a voucher goes in whole or not at all
};

/// Collects rows by voucher number; the entries are posted at the end, each whole or not at all.
class JournalImport final : public ImportRun
{
public:
    RowEffect take(Transaction &tx, const QVariantMap &row) override
    {
        const QString number = row.value(u"voucher"_s).toString().trimmed();
        tx.require(!number.isEmpty(), ErrorCode::InvalidInput,
                   text("JournalImport", "The row has no voucher number. Rows of one entry need the same number."), u"voucher"_s);
        const JournalRow line = lineOf(tx, row);
        ImportedVoucher &voucher = voucherOf(row, number);
        const QDate day = row.value(u"day"_s).toDate();
        if (!voucher.request.day.isValid())
            voucher.request.day = day;
        tx.require(!day.isValid() || day == voucher.request.day, ErrorCode::InvalidInput,
                   text("JournalImport", "Voucher %1 has rows of different dates: %2 and %3. An entry has one date.")
                       .arg(number, formatDate(voucher.request.day), formatDate(day)),
                   u"day"_s);
        voucher.request.lines.append(line);
        voucher.rows.append(rowNumber());
        return {};
    }

    void leftOut(const QVariantMap &row, const QString &reason) override
    {
        const QString number = row.value(u"voucher"_s).toString().trimmed();
        if (number.isEmpty())
            return;
        ImportedVoucher &voucher = voucherOf(row, number);
        voucher.rows.append(rowNumber());
        if (voucher.fault.isEmpty())
            voucher.fault = text("JournalImport", "is left out whole, because row %1 cannot be taken. %2").arg(QString::number(rowNumber()), reason);
    }

    QList<RefusedRows> finish(Transaction &tx) override
    {
        QList<RefusedRows> refused;
        for (const ImportedVoucher &voucher : m_vouchers) {
            if (!voucher.fault.isEmpty()) {
                refused.append({voucher.rows, inContext(voucher, {ErrorCode::InvalidInput, voucher.fault, {}})});
                continue;
            }
            const Result<void> posted = tx.attempt([&] { tx.perform(voucher.request); });
            if (!posted)
                refused.append({voucher.rows, inContext(voucher, posted.error())});
        }
        return refused;
    }

private:
    /// The voucher of that number; begun with this row if it is the first.
    ImportedVoucher &voucherOf(const QVariantMap &row, const QString &number)
    {
        if (!m_positions.contains(number)) {
            m_positions.insert(number, m_vouchers.size());
            m_vouchers.append({headOf(row, number), {}});
        }
        return m_vouchers[m_positions.value(number)];
    }

    static PostJournal headOf(const QVariantMap &row, const QString &number)
    {
        PostJournal request;
        request.kind = fromCode<JournalKind>(row.value(u"kind"_s).toString()).value_or(JournalKind::Journal);
        request.day = row.value(u"day"_s).toDate();
        request.currency = row.value(u"currency"_s).toString();
        const QString narration = row.value(u"narration"_s).toString();
        request.narration = narration.isEmpty() ? text("JournalImport", "Voucher %1").arg(number)
                                                : text("JournalImport", "Voucher %1: %2").arg(number, narration);
        request.reason = text("JournalImport", "Brought in from a file");
        return request;
    }

    static JournalRow lineOf(const Reader &reader, const QVariantMap &row)
    {
        JournalRow line;
        line.account = Id<Account>(reader.resolve(entityOf<Account>(), row.value(u"account"_s).toString()));
        line.debit = row.value(u"debit"_s).value<Money>();
        line.credit = row.value(u"credit"_s).value<Money>();
        line.amount = row.value(u"amount"_s).value<Money>();
        line.party = row.value(u"party"_s).toUuid();
        line.project = row.value(u"project"_s).toUuid();
        line.plot = row.value(u"plot"_s).toUuid();
        line.memo = row.value(u"memo"_s).toString();
        return line;
    }

    static Error inContext(const ImportedVoucher &voucher, Error error)
    {
        QStringList numbers;
        for (const qint64 number : voucher.rows)
            numbers.append(QString::number(number));
        error.text = text("JournalImport", "%1 (rows %2) %3")
                         .arg(voucher.request.narration, numbers.join(u", "_s), error.text);
        return error;
    }

    QHash<QString, qsizetype> m_positions;
    QList<ImportedVoucher> m_vouchers;
};

/// Entries that were brought in are reversed, never removed; their lines go with them.
bool takeJournalBack(Transaction &tx, const QString &table, const QUuid &id)
{
    if (table == u"journal_lines")
        return true;
    if (table != u"journal_entries")
        return false;
    const JournalEntry entry = tx.get(Id<JournalEntry>(id));
    if (entry.reversedBy.isNull())
        reverseJournal(tx, entry.id, std::max(tx.today(), entry.day), text("JournalImport", "Import undone"));
    return true;
}

} // namespace

Importer journalImporter()
{
    const Shape &entry = operationOf<PostJournal>().request;
    const Shape &line = shapeOf<JournalRow>();
    const Field voucher = column("voucher", label("JournalImport", "Voucher no."), FieldType::Text).required().maxLength(60);
    const Field account = column("account", label("PostJournal", "Account"), FieldType::Text).required().maxLength(120);
    Field day = *entry.find(u"day");
    day.isRequired = false;
    return {.kind = u"journal"_s,
            .label = label("JournalImport", "Journal entries"),
            .fields = {{voucher, {u"voucher"_s, u"voucher no"_s, u"voucher number"_s, u"entry"_s, u"entry no"_s, u"journal no"_s, u"txn id"_s}},
                       {day, {u"date"_s, u"day"_s, u"voucher date"_s, u"posting date"_s}},
                       {*entry.find(u"kind"), {u"kind"_s, u"voucher type"_s, u"type"_s}},
                       {account, {u"account"_s, u"account no"_s, u"account number"_s, u"ledger"_s, u"account code"_s}},
                       {*line.find(u"debit"), {u"debit"_s, u"dr"_s, u"debit amount"_s}},
                       {*line.find(u"credit"), {u"credit"_s, u"cr"_s, u"credit amount"_s}},
                       {*line.find(u"amount"), {u"amount"_s, u"signed amount"_s}},
                       {*entry.find(u"currency"), {u"currency"_s, u"ccy"_s}},
                       {*entry.find(u"narration"), {u"narration"_s, u"description"_s, u"particulars"_s}},
                       {*line.find(u"memo"), {u"memo"_s, u"line memo"_s, u"remarks"_s}},
                       {*line.find(u"party"), {u"party"_s, u"customer"_s, u"vendor"_s}},
                       {*line.find(u"project"), {u"project"_s}},
                       {*line.find(u"plot"), {u"plot"_s, u"plot no"_s}}},
            .start = [] { return std::make_unique<JournalImport>(); },
            .needs = {{u"debit"_s, u"credit"_s, u"amount"_s}, {u"day"_s}},
            .takeBack = takeJournalBack};
}

} // namespace freehold
