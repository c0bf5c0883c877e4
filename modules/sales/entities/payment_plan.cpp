// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/entities/payment_plan.h"

namespace freehold {

template <>
const QList<Choice> &choicesOf<PlanKind>()
{
    static const QList<Choice> choices{
        {QStringLiteral("down_payment"), label("PaymentPlan", "Down payment")},
        {QStringLiteral("time_linked"), label("PaymentPlan", "Time linked")},
        {QStringLiteral("emi"), label("PaymentPlan", "Equal instalments")},
    };
    return choices;
}

template <>
const QList<Choice> &choicesOf<StepBasis>()
{
    static const QList<Choice> choices{
        {QStringLiteral("percent"), label("PlanStep", "Percent of the payable")},
        {QStringLiteral("amount"), label("PlanStep", "Fixed amount")},
        {QStringLiteral("residual"), label("PlanStep", "What is left")},
    };
    return choices;
}

template <>
const QList<Choice> &choicesOf<StepInterval>()
{
    static const QList<Choice> choices{
        {QStringLiteral("days"), label("PlanStep", "Days")},
        {QStringLiteral("months"), label("PlanStep", "Months")},
    };
    return choices;
}

template <>
const Entity &entityOf<PaymentPlan>()
{
    static const Entity entity{
        .table = QStringLiteral("payment_plans"),
        .one = label("PaymentPlan", "Payment plan"),
        .many = label("PaymentPlan", "Payment plans"),
        .fields =
            {
                field<&PaymentPlan::id>("id", label("PaymentPlan", "Id")).hidden(),
                field<&PaymentPlan::code>("code", label("PaymentPlan", "Code")).maxLength(20).required().searchable(),
                field<&PaymentPlan::name>("name", label("PaymentPlan", "Name")).maxLength(80).required().searchable(),
                field<&PaymentPlan::kind>("kind", label("PaymentPlan", "Kind")).required(),
                field<&PaymentPlan::rebate>("rebate", label("PaymentPlan", "Rebate")).atLeast(0).atMost(Rate::whole),
                field<&PaymentPlan::isActive>("is_active", label("PaymentPlan", "Offered")),
            },
        .unique = {{QStringLiteral("code")}},
        .title = QStringLiteral("name"),
        .lookup = {QStringLiteral("code")},
        .list = {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("rebate"),
                 QStringLiteral("is_active")},
        .icon = QStringLiteral("calendar-range"),
    };
    return entity;
}

template <>
const Entity &entityOf<PlanStep>()
{
    static const Entity entity{
        .table = QStringLiteral("plan_steps"),
        .one = label("PlanStep", "Plan step"),
        .many = label("PlanStep", "Plan steps"),
        .fields =
            {
                field<&PlanStep::id>("id", label("PlanStep", "Id")).hidden(),
                field<&PlanStep::plan>("plan_id", label("PlanStep", "Payment plan"))
                    .to(QStringLiteral("payment_plans"))
                    .required(),
                field<&PlanStep::position>("position", label("PlanStep", "Position")).atLeast(1),
                field<&PlanStep::label>("label", label("PlanStep", "Step")).maxLength(120).required(),
                field<&PlanStep::basis>("basis", label("PlanStep", "Takes")).required(),
                field<&PlanStep::share>("share", label("PlanStep", "Share")).atLeast(0).atMost(Rate::whole),
                field<&PlanStep::amount>("amount", label("PlanStep", "Amount")).atLeast(0),
                field<&PlanStep::interval>("interval_unit", label("PlanStep", "Counted in")).required(),
                field<&PlanStep::after>("due_after", label("PlanStep", "Due after")).atLeast(0).atMost(3650),
                field<&PlanStep::count>("part_count", label("PlanStep", "Instalments")).atLeast(1).atMost(600),
                field<&PlanStep::spacing>("spacing", label("PlanStep", "Apart")).atLeast(1).atMost(3650),
            },
        .unique = {{QStringLiteral("plan_id"), QStringLiteral("position")}},
        .title = QStringLiteral("label"),
        .list = {QStringLiteral("plan_id"), QStringLiteral("position"), QStringLiteral("label"),
                 QStringLiteral("basis"), QStringLiteral("share"), QStringLiteral("amount"),
                 QStringLiteral("due_after"), QStringLiteral("interval_unit"), QStringLiteral("part_count")},
        .icon = QStringLiteral("calendar-range"),
    };
    return entity;
}

} // namespace freehold
