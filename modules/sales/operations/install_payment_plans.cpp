// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/install_payment_plans.h"

#include "sales/payment_schedule.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Shape &shapeOf<PlanStep>()
{
    static const Shape shape = [] {
        Shape made;
        for (const Field &field : entityOf<PlanStep>().fields) {
            if (field.name == u"id" || field.name == u"plan_id" || field.name == u"position")
                continue;
            made.fields.append(field);
            made.fields.last().isRequired = field.name == u"label"; // the others have defaults
        }
        return made;
    }();
    return shape;
}

template <>
const Operation &operationOf<InstallPaymentPlans>()
{
    static const Operation operation{
        .name = u"install-payment-plans"_s,
        .label = label("InstallPaymentPlans", "Add usual payment plans"),
        .request = {},
        .hint = label("InstallPaymentPlans", "Adds the payment plans most projects offer, where they are missing."),
        .icon = u"calendar-plus"_s,
    };
    return operation;
}

template <>
const Operation &operationOf<AddPaymentPlan>()
{
    static const Operation operation{
        .name = u"add-payment-plan"_s,
        .label = label("AddPaymentPlan", "Add payment plan"),
        .request = {{
            field<&AddPaymentPlan::code>("code", label("AddPaymentPlan", "Code")).maxLength(20).required(),
            field<&AddPaymentPlan::name>("name", label("AddPaymentPlan", "Name")).maxLength(80).required(),
            field<&AddPaymentPlan::kind>("kind", label("AddPaymentPlan", "Kind")),
            field<&AddPaymentPlan::rebate>("rebate", label("AddPaymentPlan", "Rebate")).atLeast(0).atMost(Rate::whole),
            field<&AddPaymentPlan::steps>("steps", label("AddPaymentPlan", "Steps")).required(),
        }},
        .hint = label("AddPaymentPlan", "Adds a way of paying with its steps."),
        .icon = u"calendar-plus"_s,
    };
    return operation;
}

namespace {

PlanStep shareStep(const QString &label, int percent, int afterDays)
{
    PlanStep step;
    step.label = label;
    step.share = Rate::percent(percent * 100);
    step.after = afterDays;
    return step;
}

PlanStep restInMonths(int count)
{
    PlanStep step;
    step.label = text("PaymentPlan", "Instalment");
    step.basis = StepBasis::Residual;
    step.interval = StepInterval::Months;
    step.after = 1;
    step.count = count;
    return step;
}

AddPaymentPlan emiPlan(int count)
{
    return {u"EMI-%1"_s.arg(count),
            text("PaymentPlan", "20 % and %1 equal instalments").arg(count),
            PlanKind::Emi,
            {},
            {shareStep(text("PaymentPlan", "On booking"), 20, 0), restInMonths(count)}};
}

/// The plans of domain.md 9.3 that go by days and months.
QList<AddPaymentPlan> usualPlans()
{
    const QString onBooking = text("PaymentPlan", "On booking");
    PlanStep possession = shareStep(text("PaymentPlan", "On possession"), 5, 12);
    possession.interval = StepInterval::Months;
    return {
        {u"DP-95-5"_s,
         text("PaymentPlan", "Down payment 95:5"),
         PlanKind::DownPayment,
         Rate::percent(500),
         {shareStep(text("PaymentPlan", "Down payment"), 95, 45), possession}},
        {u"TL-10-20-30-40"_s,
         text("PaymentPlan", "10/20/30/40 in 180 days"),
         PlanKind::TimeLinked,
         {},
         {shareStep(onBooking, 10, 0), shareStep(text("PaymentPlan", "Within 30 days"), 20, 30),
          shareStep(text("PaymentPlan", "Within 90 days"), 30, 90),
          shareStep(text("PaymentPlan", "Within 180 days"), 40, 180)}},
        emiPlan(12),
        emiPlan(24),
        emiPlan(36),
        emiPlan(60),
    };
}

Id<PaymentPlan> insertPlan(Transaction &tx, const AddPaymentPlan &asked)
{
    PaymentPlan plan;
    plan.code = asked.code;
    plan.name = asked.name;
    plan.kind = asked.kind;
    plan.rebate = asked.rebate;
    tx.insert(plan);
    int position = 1;
    for (PlanStep step : asked.steps) {
        step.plan = plan.id;
        step.position = position++;
        tx.insert(step);
    }
    return plan.id;
}

} // namespace

void installPaymentPlans(Transaction &tx)
{
    for (const AddPaymentPlan &plan : usualPlans()) {
        if (!tx.findBy<PaymentPlan>(u"code = :code"_s, {{u"code"_s, plan.code}}))
            insertPlan(tx, plan);
    }
}

Outcome installPaymentPlansOperation(Transaction &tx, const InstallPaymentPlans &)
{
    installPaymentPlans(tx);
    return {.table = u"payment_plans"_s, .id = {}, .number = {}, .extra = {}};
}

Outcome addPaymentPlan(Transaction &tx, const AddPaymentPlan &request)
{
    // Any plan but one of fixed amounts must divide any payable: a large one stands for all.
    const Money example(Money::limit / 10);
    const bool hasAmounts = std::any_of(request.steps.begin(), request.steps.end(),
                                        [](const PlanStep &step) { return step.basis == StepBasis::Amount; });
    const bool hasRest = std::any_of(request.steps.begin(), request.steps.end(),
                                     [](const PlanStep &step) { return step.basis == StepBasis::Residual; });
    if (!hasAmounts || hasRest) {
        if (const Result<QList<Instalment>> tried = paymentSchedule(request.steps, example, tx.today(), 1); !tried)
            tx.refuse(tried.error());
    }
    const Id<PaymentPlan> id = insertPlan(tx, request);
    return {.table = u"payment_plans"_s, .id = id.uuid(), .number = request.code, .extra = {}};
}

} // namespace freehold
