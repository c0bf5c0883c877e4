// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

enum class PlanKind { DownPayment, TimeLinked, Emi };
template <>
const QList<Choice> &choicesOf<PlanKind>();

/// A way of paying offered to buyers; its plan_steps say what is due when. A booking copies it into its schedule.
struct PaymentPlan {
    Id<PaymentPlan> id;
    QString code;
    QString name;
    PlanKind kind = PlanKind::TimeLinked;
    Rate rebate; ///< discount on the base price for choosing it
    bool isActive = true;
};

template <>
const Entity &entityOf<PaymentPlan>();

/// What a step takes of the payable.
enum class StepBasis {
    Percent, ///< a share of the payable
    Amount,  ///< a fixed amount
    Residual ///< what the other steps leave; at most one in a plan
};
template <>
const QList<Choice> &choicesOf<StepBasis>();

enum class StepInterval { Days, Months };
template <>
const QList<Choice> &choicesOf<StepInterval>();

/// One step of a payment plan: a part of the payable, due at once or in equal instalments.
struct PlanStep {
    Id<PlanStep> id;
    Id<PaymentPlan> plan;
    int position = 1; ///< 1-based
    QString label;
    StepBasis basis = StepBasis::Percent;
    Rate share;   ///< of Percent
    Money amount; ///< of Amount
    StepInterval interval = StepInterval::Days;
    int after = 0;   ///< days or months from the booking day to the first instalment
    int count = 1;   ///< equal instalments the step is divided into
    int spacing = 1; ///< days or months between them
};

template <>
const Entity &entityOf<PlanStep>();

} // namespace freehold
