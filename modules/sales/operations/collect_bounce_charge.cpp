// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/collect_bounce_charge.h"

#include "accounting/posting.h"
#include "base/numbers.h"
#include "org/company.h"
#include "sales/cheque_moves.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<CollectBounceCharge>()
{
    static const Operation operation{
        .name = u"collect-bounce-charge"_s,
        .label = label("CollectBounceCharge", "Bounce charge paid"),
        .request = {{
            field<&CollectBounceCharge::cheque>("cheque", label("CollectBounceCharge", "Cheque"))
                .to(u"instruments"_s)
                .required(),
            field<&CollectBounceCharge::day>("day", label("CollectBounceCharge", "Date")).required(),
            field<&CollectBounceCharge::method>("method", label("CollectBounceCharge", "Method")).required(),
            field<&CollectBounceCharge::amount>("amount", label("CollectBounceCharge", "Amount"))
                .atLeast(0)
                .withHint(label("CollectBounceCharge", "Empty: the whole charge")),
            field<&CollectBounceCharge::account>("account", label("CollectBounceCharge", "Paid into"))
                .to(u"accounts"_s)
                .withHint(label("CollectBounceCharge", "Empty: the usual account of the method")),
            field<&CollectBounceCharge::reference>("reference", label("CollectBounceCharge", "Reference"))
                .maxLength(60),
        }},
        .subject = u"instruments"_s,
        .subjectField = u"cheque"_s,
        .when = u"state = bounced"_s,
        .kind = OperationClass::Fact,
        .hint = label("CollectBounceCharge", "Records that the buyer paid the charge for a cheque that came back."),
        .icon = u"receipt"_s,
    };
    return operation;
}

namespace {

/// What the person owes of bounce charges by the books, whoever entered them.
Money openCharges(const Reader &reader, const QUuid &party, const QString &currency)
{
    return Money(
        reader.integer(
            u"select cast(coalesce(sum(l.amount), 0) as bigint) from journal_lines l join journal_entries e on e.id = "
            u"l.entry_id "
            "where l.party_id = :party and l.account_id = :account and l.currency = :currency and e.state = 'posted' "
            "and l.deleted_at is null"_s,
            {{u"party"_s, party},
             {u"account"_s, accountFor(reader, u"bounce_charges_receivable"_s).uuid()},
             {u"currency"_s, currency}}),
        Currency(currency));
}

void requireOpen(const Reader &reader, Money amount, Money open)
{
    const CompanyFormat format = companyFormat(reader);
    reader.require(open.isPositive() && amount.isPositive(), ErrorCode::Conflict,
                   text("CollectBounceCharge",
                        "No charge for a bounced cheque is open. Record the money as a receipt of the booking."),
                   u"cheque"_s);
    reader.require(amount <= open, ErrorCode::Conflict,
                   text("CollectBounceCharge",
                        "Only %1 of such charges is open, not %2. Record the rest as a receipt of the booking.")
                       .arg(formatMoney(open, format), formatMoney(amount, format)),
                   u"amount"_s);
}

} // namespace

Outcome collectBounceCharge(Transaction &tx, const CollectBounceCharge &request)
{
    const ChequeCase found = bouncedCheque(tx, request.cheque);
    tx.require(
        request.method != ReceiptMethod::Cheque, ErrorCode::InvalidInput,
        text("CollectBounceCharge", "The charge for a bounced cheque is not taken by cheque. Choose another method."),
        u"method"_s);
    requireNotBefore(tx, request.day, found.cheque.bounceDay);
    const Currency currency(found.receipt.currency);
    const QUuid party = found.booking ? found.booking->buyer.uuid() : found.receipt.party.uuid();
    const Money amount = (request.amount.isZero() ? found.cheque.bounceCharge : request.amount).in(currency);
    requireOpen(tx, amount, openCharges(tx, party, found.receipt.currency));
    Receipt money;
    money.method = request.method;
    QString narration = text("CollectBounceCharge", "Charge for cheque %1 of receipt %2 paid")
                            .arg(found.cheque.number, found.receipt.number);
    if (!request.reference.trimmed().isEmpty())
        narration += u" ("_s + request.reference.trimmed() + u')';
    CollectionPosting posting = found.booking ? CollectionPosting(tx, *found.booking, u"receipt"_s, request.day)
                                              : CollectionPosting(party, currency, u"receipt"_s, request.day);
    const Id<JournalEntry> entry = posting.saying(narration)
                                       .debitAccount(request.account, receiptRole(money), amount)
                                       .credit(u"bounce_charges_receivable"_s, amount)
                                       .post(tx);
    return {u"journal_entries"_s, entry.uuid(), tx.get(entry).number, {{u"amount"_s, amount.minor()}}};
}

} // namespace freehold
