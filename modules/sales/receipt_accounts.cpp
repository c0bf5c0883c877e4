// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/receipt_accounts.h"

#include "base/numbers.h"
#include "sales/collections.h"

namespace freehold {

using namespace Qt::StringLiterals;

QString receiptRole(const Receipt &receipt)
{
    if (receipt.method == ReceiptMethod::Cheque)
        return u"cheques_in_hand"_s;
    if (receipt.isOpening)
        return u"opening_equity"_s;
    switch (receipt.method) {
    case ReceiptMethod::Cash:
        return u"cash"_s;
    case ReceiptMethod::Card:
        return u"gateway_clearing"_s;
    case ReceiptMethod::BankTransfer:
    case ReceiptMethod::Upi:
    case ReceiptMethod::Cheque:
        break;
    }
    return u"bank"_s;
}

Id<Account> receiptAccount(const Receipt &receipt)
{
    return receipt.method == ReceiptMethod::Cheque || receipt.isOpening ? Id<Account>() : receipt.account;
}

CollectionPosting receiptPosting(const Reader &reader, const Receipt &receipt, const std::optional<Booking> &booking,
                                 const QString &kind, QDate day)
{
    CollectionPosting posting = booking ? CollectionPosting(reader, *booking, kind, day)
                                        : CollectionPosting(receipt.party.uuid(), Currency(receipt.currency), kind, day);
    posting.from(u"receipts"_s, receipt.id.uuid());
    return posting;
}

Id<JournalEntry> endReceipt(Transaction &tx, Receipt receipt, ReceiptState state, QDate day, const QString &reason,
                            const std::function<void(CollectionPosting &)> &more)
{
    std::optional<Booking> booking;
    if (!receipt.booking.isNull())
        booking = tx.get(receipt.booking);
    const QList<StandingAllocation> standing =
        standingAllocations(tx, u"a.receipt_id = :receipt"_s, {{u"receipt"_s, receipt.id.uuid()}});
    Money allocated;
    for (const StandingAllocation &allocation : standing)
        allocated += allocation.amount;
    CollectionPosting posting =
        receiptPosting(tx, receipt, booking, state == ReceiptState::Cancelled ? u"reversal"_s : u"journal"_s, day);
    if (booking)
        posting.debit(allocationRole(*booking), allocated);
    posting.debit(u"receipts_on_account"_s, receipt.amount - allocated);
    more(posting);
    const Id<JournalEntry> entry = posting.post(tx);
    if (booking)
        takeBack(tx, *booking, standing, day, entry);
    receipt.state = state;
    receipt.endedDay = day;
    receipt.endReason = reason;
    tx.update(receipt);
    return entry;
}

void requireNotBefore(const Reader &reader, QDate day, QDate earliest)
{
    reader.require(day >= earliest, ErrorCode::InvalidInput,
                   text("Collections", "That cannot have been on %1, before %2.").arg(formatDate(day), formatDate(earliest)), u"day"_s);
}

} // namespace freehold
