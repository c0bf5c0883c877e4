// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/take_receipt.h"

#include "base/numbers.h"
#include "org/company.h"
#include "org/number_series.h"
#include "sales/collection_posting.h"
#include "sales/collections.h"
#include "sales/entities/instrument.h"
#include "sales/receipt_accounts.h"
#include "sales/receipt_cash_limit.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<TakeReceipt>()
{
    static const Operation operation{
        .name = u"take-receipt"_s,
        .label = label("TakeReceipt", "Record receipt"),
        .request = {{
            field<&TakeReceipt::booking>("booking", label("TakeReceipt", "Booking")).to(u"bookings"_s),
            field<&TakeReceipt::party>("party", label("TakeReceipt", "Received from"))
                .to(u"parties"_s).withHint(label("TakeReceipt", "Empty: the buyer of the booking")),
            field<&TakeReceipt::day>("day", label("TakeReceipt", "Date")).required(),
            field<&TakeReceipt::method>("method", label("TakeReceipt", "Method")).required(),
            field<&TakeReceipt::amount>("amount", label("TakeReceipt", "Amount"))
                .required().atLeast(1).inCurrencyOf(u"currency"_s),
            field<&TakeReceipt::currency>("currency", label("TakeReceipt", "Currency"))
                .maxLength(3).withHint(label("TakeReceipt", "Empty: the currency of the booking")),
            field<&TakeReceipt::account>("account", label("TakeReceipt", "Paid into"))
                .to(u"accounts"_s).withHint(label("TakeReceipt", "Empty: the usual account of the method")),
            field<&TakeReceipt::reference>("reference", label("TakeReceipt", "Reference")).maxLength(60),
            field<&TakeReceipt::chequeNumber>("cheque_number", label("TakeReceipt", "Cheque no.")).maxLength(20),
            field<&TakeReceipt::chequeBank>("cheque_bank", label("TakeReceipt", "Drawn on bank")).maxLength(80),
            field<&TakeReceipt::chequeBranch>("cheque_branch", label("TakeReceipt", "Branch")).maxLength(80),
            field<&TakeReceipt::chequeDay>("cheque_day", label("TakeReceipt", "Cheque date")),
            field<&TakeReceipt::note>("note", label("TakeReceipt", "Note")),
            field<&TakeReceipt::cashLimitAcknowledged>("cash_limit_acknowledged",
                                                       label("TakeReceipt", "Take the cash although the law restricts it")),
            field<&TakeReceipt::isOpening>("is_opening", label("TakeReceipt", "From older books")),
        }},
        .subject = u"bookings"_s,
        .subjectField = u"booking"_s,
        .kind = OperationClass::Fact,
        .hint = label("TakeReceipt", "Records money received and sets it against what is due first."),
        .icon = u"receipt"_s,
    };
    return operation;
}

namespace {

void requireCheque(Transaction &tx, const TakeReceipt &request)
{
    const auto need = [&](bool holds, const QString &sentence, const QString &field) {
        tx.require(holds, ErrorCode::InvalidInput, sentence, field);
    };
    need(!request.chequeNumber.trimmed().isEmpty(), text("TakeReceipt", "A cheque needs its number."), u"cheque_number"_s);
    need(!request.chequeBank.trimmed().isEmpty(), text("TakeReceipt", "A cheque needs the bank it is drawn on."), u"cheque_bank"_s);
    need(request.chequeDay.isValid(), text("TakeReceipt", "A cheque needs the date written on it."), u"cheque_day"_s);
    Rows same = tx.query(u"select r.number, r.day from instruments i join receipts r on r.id = i.receipt_id "
                         "where i.number = :number and lower(i.bank) = lower(:bank) and r.state = 'posted' and i.deleted_at is null"_s,
                         {{u"number"_s, request.chequeNumber.trimmed()}, {u"bank"_s, request.chequeBank.trimmed()}});
    if (same.next())
        tx.refuse(ErrorCode::Conflict,
                  text("TakeReceipt", "Cheque %1 of %2 was taken on %3 with receipt %4 already.")
                      .arg(request.chequeNumber.trimmed(), request.chequeBank.trimmed(), formatDate(same.date(1)), same.text(0)),
                  u"cheque_number"_s);
}

void requireCashWithinLimit(Transaction &tx, const TakeReceipt &request, const Receipt &receipt)
{
    if (request.method != ReceiptMethod::Cash || request.cashLimitAcknowledged || request.isOpening)
        return;
    const std::optional<CashLimit> limit = cashLimitOn(tx, receipt.day, Currency(receipt.currency));
    if (!limit || receipt.amount < limit->from)
        return;
    const CompanyFormat format = companyFormat(tx);
    tx.refuse(ErrorCode::InvalidInput,
              text("TakeReceipt", "Cash of %1 or more for property is restricted by %2. Take %3 by bank or cheque, or confirm the cash.")
                  .arg(formatMoney(limit->from, format), limit->law, formatMoney(receipt.amount, format)),
              u"cash_limit_acknowledged"_s);
}

Receipt receiptOf(Transaction &tx, const TakeReceipt &request, const std::optional<Booking> &booking)
{
    tx.require(booking || !request.party.isNull(), ErrorCode::InvalidInput,
               text("TakeReceipt", "Say for which booking, or from whom, the money is."), u"booking"_s);
    Receipt receipt;
    receipt.id = Id<Receipt>(tx.freshId());
    receipt.currency = booking ? booking->currency : companyOf(tx).currency;
    if (booking) {
        receipt.booking = booking->id;
        receipt.project = booking->project;
    }
    receipt.party = request.party.isNull() ? booking->buyer : tx.get(request.party).id;
    receipt.day = request.day;
    receipt.method = request.method;
    const Currency currency(receipt.currency);
    const Currency given = request.currency.isEmpty() ? request.amount.currency() : Currency(request.currency);
    tx.require(given.isNone() || given == currency, ErrorCode::InvalidInput,
               text("TakeReceipt", "The booking is kept in %1. Change the money first, or enter what was credited.").arg(receipt.currency),
               u"amount"_s);
    receipt.amount = request.amount.in(currency);
    receipt.account = request.account;
    receipt.reference = request.reference.trimmed();
    receipt.note = request.note;
    receipt.isOpening = request.isOpening;
    return receipt;
}

void insertInstrument(Transaction &tx, const TakeReceipt &request, const Receipt &receipt)
{
    Instrument cheque;
    cheque.receipt = receipt.id;
    cheque.number = request.chequeNumber.trimmed();
    cheque.bank = request.chequeBank.trimmed();
    cheque.branch = request.chequeBranch.trimmed();
    cheque.date = request.chequeDay;
    tx.insert(cheque);
}

} // namespace

Outcome takeReceipt(Transaction &tx, const TakeReceipt &request)
{
    std::optional<Booking> booking;
    if (!request.booking.isNull())
        booking = tx.get(request.booking);
    Receipt receipt = receiptOf(tx, request, booking);
    if (request.method == ReceiptMethod::Cheque)
        requireCheque(tx, request);
    requireCashWithinLimit(tx, request, receipt);
    receipt.number = nextNumber(tx, u"receipt"_s, receipt.day);
    QList<AllocationMatch> matches;
    if (booking)
        matches = allocateOldestFirst({{receipt.id.uuid(), receipt.day, receipt.amount}}, openLines(tx, *booking));
    const Money allocated = allocatedIn(matches);
    CollectionPosting posting = receiptPosting(tx, receipt, booking, u"receipt"_s, receipt.day);
    posting.saying(text("TakeReceipt", "Receipt %1").arg(receipt.number))
        .debitAccount(receiptAccount(receipt), receiptRole(receipt), receipt.amount);
    if (booking)
        posting.credit(allocationRole(*booking), allocated);
    receipt.entry = posting.credit(u"receipts_on_account"_s, receipt.amount - allocated).post(tx);
    tx.insert(receipt);
    if (request.method == ReceiptMethod::Cheque)
        insertInstrument(tx, request, receipt);
    if (booking) {
        lockPolicy(tx, booking->project);
        recordMatches(tx, *booking, matches, receipt.day, receipt.entry);
    }
    return {u"receipts"_s, receipt.id.uuid(), receipt.number, {{u"on_account"_s, (receipt.amount - allocated).minor()}}};
}

} // namespace freehold
