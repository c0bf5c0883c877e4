// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/booking_schedule.h"

#include "org/company.h"
#include "sales/entities/schedule_line.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Shape &shapeOf<Instalment>()
{
    static const Shape shape{{
        field<&Instalment::dueDay>("due_day", label("Instalment", "Due on")).required(),
        field<&Instalment::label>("label", label("Instalment", "Instalment")).maxLength(120),
        field<&Instalment::amount>("amount", label("Instalment", "Amount")).required(),
    }};
    return shape;
}

namespace {

QList<Instalment> planSchedule(const Reader &reader, Id<PaymentPlan> planId, Money amount, QDate from)
{
    const PaymentPlan plan = reader.get(planId);
    reader.require(plan.isActive, ErrorCode::Conflict,
                   text("BookPlot", "Payment plan %1 is no longer offered. Choose another plan.").arg(plan.name),
                   u"plan"_s);
    const QList<PlanStep> steps =
        reader.select<PlanStep>(u"plan_id = :plan order by position"_s, {{u"plan"_s, plan.id.uuid()}});
    return reader.valueOf(paymentSchedule(steps, amount, from, powerOfTen(amount.currency().digits())));
}

} // namespace

QList<Instalment> askedSchedule(const Reader &reader, const QList<Instalment> &agreed, Id<PaymentPlan> plan,
                                Money amount, QDate from)
{
    reader.require(
        !agreed.isEmpty() || !plan.isNull(), ErrorCode::InvalidInput,
        text("BookPlot", "Nothing says when the price is due. Choose a payment plan or enter the instalments."),
        u"plan"_s);
    if (agreed.isEmpty())
        return planSchedule(reader, plan, amount, from);
    QList<Instalment> instalments = agreed;
    std::stable_sort(instalments.begin(), instalments.end(),
                     [](const Instalment &a, const Instalment &b) { return a.dueDay < b.dueDay; });
    for (qsizetype i = 0; i < instalments.size(); ++i) {
        if (instalments.at(i).label.isEmpty())
            instalments[i].label = text("BookPlot", "Instalment %1").arg(i + 1);
    }
    CompanyFormat format = companyFormat(reader);
    format.currency = amount.currency();
    if (const Result<void> checked = checkSchedule(instalments, amount, from, format); !checked)
        reader.refuse(checked.error());
    return instalments;
}

void addScheduleLines(Transaction &tx, Id<Booking> booking, int version, const QList<Instalment> &instalments,
                      int firstPosition)
{
    int position = firstPosition;
    for (const Instalment &instalment : instalments) {
        ScheduleLine line;
        line.booking = booking;
        line.version = version;
        line.position = position++;
        line.dueDay = instalment.dueDay;
        line.label = instalment.label;
        line.amount = instalment.amount;
        tx.insert(line);
    }
}

} // namespace freehold
