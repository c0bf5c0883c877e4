// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/entities/payment_plan.h"
#include "store/operations.h"

namespace freehold {

/// Adds the usual payment plans that are not there yet: DP-95-5, TL-10-20-30-40, EMI-12, EMI-24, EMI-36 and EMI-60.
void installPaymentPlans(Transaction &tx);

struct InstallPaymentPlans {};

template <>
const Operation &operationOf<InstallPaymentPlans>();

Outcome installPaymentPlansOperation(Transaction &tx, const InstallPaymentPlans &request);

/// A payment plan with its steps, entered at once.
struct AddPaymentPlan {
    QString code;
    QString name;
    PlanKind kind = PlanKind::TimeLinked;
    Rate rebate;
    QList<PlanStep> steps; ///< their positions follow the order here
};
template <>
const Shape &shapeOf<PlanStep>();

template <>
const Operation &operationOf<AddPaymentPlan>();

/// InvalidInput when the steps do not make a schedule.
Outcome addPaymentPlan(Transaction &tx, const AddPaymentPlan &request);

} // namespace freehold
