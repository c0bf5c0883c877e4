// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_sales.h"

#include "sales/entities/schedule_line.h"
#include "sales/operations/bounce_cheque.h"
#include "sales/operations/cancel_booking.h"
#include "sales/operations/clear_cheque.h"
#include "sales/operations/deposit_cheque.h"
#include "sales/operations/raise_demand.h"
#include "sales/operations/raise_demands.h"
#include "sales/operations/take_receipt.h"

namespace freehold {
namespace {

/// How a buyer keeps to the schedule.
struct PayerHabit {
    int delayDays = 0;
    int sharePercent = 100; ///< of each instalment
    int skipPercent = 0;    ///< instalments not paid at all
};

PayerHabit payerHabit(SampleRandom &random)
{
    const int kind = random.below(100);
    if (kind < 65)
        return {random.between(-2, 3), 100, 0};
    if (kind < 82)
        return {random.between(8, 25), 100, 5};
    if (kind < 93)
        return {random.between(0, 12), random.between(40, 80), 10};
    return {random.between(5, 20), 60, 55};
}

} // namespace

ReceiptMethod SampleSales::method(Money amount)
{
    constexpr qint64 smallMinor = 15'000'00;
    if (amount.minor() <= smallMinor && m_random.chance(50))
        return ReceiptMethod::Cash;
    constexpr qint64 upiLimitMinor = 1'00'000'00;
    if (amount.minor() <= upiLimitMinor && m_random.chance(60))
        return ReceiptMethod::Upi;
    return m_random.chance(m_pace == SalesPace::Watched ? 45 : 4) ? ReceiptMethod::Cheque : ReceiptMethod::BankTransfer;
}

Id<PaymentPlan> SampleSales::plan(const Transaction &tx)
{
    static const QStringList codes{QStringLiteral("TL-10-20-30-40"), QStringLiteral("EMI-12"), QStringLiteral("EMI-24"),
                                   QStringLiteral("EMI-24"), QStringLiteral("DP-95-5")};
    static const QStringList shorter{QStringLiteral("TL-10-20-30-40"), QStringLiteral("EMI-12"), QStringLiteral("EMI-12"), QStringLiteral("EMI-12")};
    const QString code = m_random.pick(m_pace == SalesPace::Watched ? codes : shorter);
    return tx.remembered<PaymentPlan>(QStringLiteral("code = :code"), {{QStringLiteral("code"), code}}).value().id;
}

void SampleSales::plan(QDate day, const Id<Plot> &plot, const Id<Project> &project, const Id<Party> &buyer, const Id<Party> &agent)
{
    const Sale sale{day, plot, project, buyer, agent};
    schedule(day, [this, sale](Transaction &tx) { book(tx, sale); });
}

void SampleSales::schedule(QDate day, Deed deed)
{
    if (day <= m_asOf)
        m_deeds.insert(day, std::move(deed));
}

Result<void> SampleSales::play(Store &store, const Call &call, const Progress &progress)
{
    if (m_deeds.isEmpty())
        return {};
    const QDate first = m_deeds.firstKey();
    const qint64 lot = m_pace == SalesPace::Watched ? 1 : 20'000; // deeds that are written at one go; in the small company those of a day
    qint64 played = 0;
    for (QDate day = first; day <= m_asOf;) {
        const Result<void> done = store.transact(QStringLiteral("sample-days"), [&](Transaction &tx) {
            for (const qint64 enough = played + lot; day <= m_asOf && played < enough; day = day.addDays(1)) {
                // Deeds may plan further ones for the same day: they are done in this round too.
                while (m_deeds.contains(day)) {
                    m_deeds.take(day)(tx);
                    ++played;
                }
                if (m_pace == SalesPace::Watched && (first.daysTo(day) % 7 == 6 || day == m_asOf))
                    tx.perform(RaiseDemands{.day = day, .dueUpTo = day.addDays(7)});
            }
            tx.require(!progress || progress(played, 0), ErrorCode::Cancelled, text("Sample", "Stopped. No sample was made."));
        }, call);
        if (!done)
            return done;
    }
    return {};
}

void SampleSales::book(Transaction &tx, const Sale &sale)
{
    BookPlot request;
    request.plots = {sale.plot};
    request.buyer = sale.buyer;
    request.agent = sale.agent;
    request.day = sale.day;
    request.plan = plan(tx);
    if (m_random.chance(25))
        request.discountRate = Rate::percent(m_random.between(1, 4) * 50);
    const Id<Booking> booking(tx.perform(request).id);
    ++m_bookings;
    planPayments(tx, tx.get(booking));
    constexpr int cancelledEvery = 23;
    if (m_bookings % cancelledEvery == 11) {
        const QDate day = sale.day.addDays(m_random.between(30, 60));
        schedule(day, [booking, day](Transaction &later) {
            later.perform(CancelBooking{.booking = booking, .day = day, .reason = CancelReason::Finance, .forfeitureRate = Rate::percent(500)});
        });
    }
}

void SampleSales::planDemand(const Booking &booking, QDate dueDay)
{
    if (m_pace == SalesPace::Watched || booking.policy != BookingPolicy::Demand)
        return;
    const QDate day = std::max(booking.day, dueDay.addDays(-7));
    schedule(day, [id = booking.id, day, dueDay](Transaction &tx) {
        if (tx.get(id).state != BookingState::Cancelled)
            tx.perform(RaiseDemand{.booking = id, .day = day, .dueUpTo = dueDay, .scheduleLines = {}});
    });
}

void SampleSales::planPayments(Transaction &tx, const Booking &booked)
{
    const Id<Booking> booking = booked.id;
    const PayerHabit habit = payerHabit(m_random);
    const QList<ScheduleLine> lines = tx.select<ScheduleLine>(QStringLiteral("booking_id = :booking order by position"),
                                                              {{QStringLiteral("booking"), booking.uuid()}});
    for (const ScheduleLine &line : lines) {
        planDemand(booked, line.dueDay);
        const bool isFirst = line.position == 1;
        if (!isFirst && m_random.chance(habit.skipPercent))
            continue;
        const QDate day = isFirst ? line.dueDay : line.dueDay.addDays(habit.delayDays);
        Money amount = isFirst ? line.amount : line.amount.scaled(habit.sharePercent, 100).roundedTo(100, Rounding::Down);
        if (isFirst && m_random.chance(40)) { // a token in notes, the rest of the booking money by bank
            const Money token(11'000'00);
            amount -= token;
            schedule(day, [this, booking, day, token](Transaction &later) { pay(later, booking, day, token); });
        }
        if (amount.isPositive())
            schedule(day, [this, booking, day, amount](Transaction &later) { pay(later, booking, day, amount); });
    }
}

void SampleSales::pay(Transaction &tx, Id<Booking> booking, QDate day, Money amount)
{
    if (tx.get(booking).state == BookingState::Cancelled)
        return;
    TakeReceipt request;
    request.booking = booking;
    request.day = day;
    request.amount = amount;
    request.method = method(amount);
    if (request.method == ReceiptMethod::Cheque) {
        static const QStringList banks{QStringLiteral("State Bank of India"), QStringLiteral("HDFC Bank"), QStringLiteral("ICICI Bank"),
                                       QStringLiteral("Bank of Maharashtra"), QStringLiteral("Canara Bank")};
        // A prime step walks all six-digit numbers without repeating one.
        const int number = m_pace == SalesPace::Watched ? m_random.between(100'000, 999'999) : 100'000 + static_cast<int>(m_cheques * 7'919LL % 900'000);
        request.chequeNumber = QString::number(number);
        request.chequeBank = m_random.pick(banks);
        request.chequeDay = day;
    } else if (request.method != ReceiptMethod::Cash) {
        request.reference = QStringLiteral("N%1").arg(m_random.between(10'000'000, 99'999'999));
    }
    const Outcome taken = tx.perform(request);
    if (request.method != ReceiptMethod::Cheque)
        return;
    const std::optional<Instrument> cheque =
        tx.findBy<Instrument>(QStringLiteral("receipt_id = :receipt"), {{QStringLiteral("receipt"), taken.id}});
    followCheque(cheque.value().id, day);
}

void SampleSales::followCheque(Id<Instrument> cheque, QDate received)
{
    const QDate deposited = received.addDays(m_random.between(1, 3));
    const QDate settled = deposited.addDays(m_random.between(2, 4));
    schedule(deposited, [cheque, deposited](Transaction &tx) { tx.perform(DepositCheque{.cheque = cheque, .day = deposited}); });
    ++m_cheques;
    const bool bounces = (m_cheques >= 5 && !m_hasBounced && settled <= m_asOf) || m_random.chance(3);
    m_hasBounced = m_hasBounced || bounces;
    schedule(settled, [cheque, settled, bounces](Transaction &tx) {
        if (bounces) {
            tx.perform(BounceCheque{.cheque = cheque, .day = settled, .reason = QStringLiteral("Funds insufficient"),
                                    .charge = Money(500'00), .bankFee = Money(236'00)});
        } else {
            tx.perform(ClearCheque{.cheque = cheque, .day = settled});
        }
    });
}

} // namespace freehold
