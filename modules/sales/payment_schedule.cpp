// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/payment_schedule.h"

namespace freehold {
namespace {

Error planProblem(const QString &sentence)
{
    return Error{ErrorCode::InvalidInput, sentence, QStringLiteral("plan")};
}

/// The day of the part `index` (0-based) of a step. Months count from the booking day and end on the month's last day where it is shorter.
QDate dueDayOf(const PlanStep &step, QDate bookingDay, int index)
{
    const int offset = step.after + index * step.spacing;
    return step.interval == StepInterval::Days ? bookingDay.addDays(offset) : bookingDay.addMonths(offset);
}

QString partLabel(const PlanStep &step, int index)
{
    if (step.count == 1)
        return step.label;
    return text("PaymentSchedule", "%1 %2 of %3")
        .arg(step.label, QString::number(index + 1), QString::number(step.count));
}

/// What each step takes; the step that takes what is left, else the last one, absorbs the flooring.
Result<QList<Money>> stepAmounts(const QList<PlanStep> &steps, Money payable, qint64 unitMinor)
{
    QList<Money> amounts;
    Money left = payable;
    qint64 percent = 0;
    qsizetype absorber = -1;
    bool hasAmounts = false;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const PlanStep &step = steps.at(i);
        Money amount;
        if (step.basis == StepBasis::Percent) {
            percent += step.share.millionths;
            amount = payable.times(step.share, Rounding::Down).roundedTo(unitMinor, Rounding::Down);
        } else if (step.basis == StepBasis::Amount) {
            hasAmounts = true;
            amount = step.amount;
        } else if (absorber >= 0) {
            return planProblem(text("PaymentSchedule", "Two steps of the plan take what is left. Keep one of them."));
        } else {
            absorber = i;
        }
        amounts.append(amount);
        left -= amount;
    }
    if (percent > Rate::whole || left.isNegative())
        return planProblem(text("PaymentSchedule", "The steps of the plan take more than the payable. Lower them."));
    if (absorber < 0) {
        if (hasAmounts ? !left.isZero() : percent != Rate::whole)
            return planProblem(
                text("PaymentSchedule",
                     "The steps of the plan leave a part of the payable open. Add a step that takes what is left."));
        absorber = steps.size() - 1;
    }
    amounts[absorber] += left;
    return amounts;
}

} // namespace

Result<QList<Instalment>> paymentSchedule(const QList<PlanStep> &steps, Money payable, QDate bookingDay,
                                          qint64 unitMinor)
{
    if (steps.isEmpty())
        return planProblem(
            text("PaymentSchedule", "The payment plan has no steps. Add its steps or choose another plan."));
    const Result<QList<Money>> amounts = stepAmounts(steps, payable, unitMinor);
    if (!amounts)
        return amounts.error();
    QList<Instalment> instalments;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const PlanStep &step = steps.at(i);
        const QList<Money> parts = equalInstalments(amounts->at(i), step.count, unitMinor);
        for (int part = 0; part < step.count; ++part) {
            if (!parts.at(part).isZero())
                instalments.append({dueDayOf(step, bookingDay, part), partLabel(step, part), parts.at(part)});
        }
    }
    std::stable_sort(instalments.begin(), instalments.end(),
                     [](const Instalment &a, const Instalment &b) { return a.dueDay < b.dueDay; });
    return instalments;
}

Money totalOf(const QList<Instalment> &instalments)
{
    Money sum;
    for (const Instalment &instalment : instalments)
        sum += instalment.amount;
    return sum;
}

Result<void> checkSchedule(const QList<Instalment> &instalments, Money payable, QDate bookingDay,
                           const CompanyFormat &format)
{
    const QString field = QStringLiteral("schedule");
    for (const Instalment &instalment : instalments) {
        if (!instalment.amount.isPositive())
            return Error{
                ErrorCode::InvalidInput,
                text("PaymentSchedule", "Instalment \"%1\" has no amount. Enter one or take the instalment out.")
                    .arg(instalment.label),
                field};
        if (!instalment.dueDay.isValid() || instalment.dueDay < bookingDay)
            return Error{ErrorCode::InvalidInput,
                         text("PaymentSchedule",
                              "Instalment \"%1\" is due before the booking of %2. Enter a day on or after it.")
                             .arg(instalment.label, formatDate(bookingDay)),
                         field};
    }
    const Money total = totalOf(instalments);
    if (total != payable)
        return Error{
            ErrorCode::InvalidInput,
            text("PaymentSchedule",
                 "The instalments sum to %1, but %2 is payable. Change them by the difference of %3.")
                .arg(formatMoney(total, format), formatMoney(payable, format), formatMoney(payable - total, format)),
            field};
    return {};
}

} // namespace freehold
