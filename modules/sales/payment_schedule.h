// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/numbers.h"
#include "base/result.h"
#include "sales/entities/payment_plan.h"

#include <QDate>
#include <QList>

namespace freehold {

/// One instalment: what is due when.
struct Instalment {
    QDate dueDay;
    QString label;
    Money amount;

    friend bool operator==(const Instalment &, const Instalment &) = default;
};

template <>
const Shape &shapeOf<Instalment>();

/// The instalments of a plan for a booking of that day, in order of their due days, summing to `payable` exactly. Parts are floored to
/// `unitMinor` minor units (100 = whole rupees) and the last instalment of the step that takes what is left absorbs the difference;
/// in a plan without such a step the last one does. Instalments of nothing are left out.
/// InvalidInput when the plan has no steps, takes more than the payable, or leaves a part of it open.
Result<QList<Instalment>> paymentSchedule(const QList<PlanStep> &steps, Money payable, QDate bookingDay,
                                          qint64 unitMinor);

/// The sum of the instalments.
Money totalOf(const QList<Instalment> &instalments);

/// Checks agreed instalments against the payable: each above zero, with a day not before the booking and a label, summing exactly.
Result<void> checkSchedule(const QList<Instalment> &instalments, Money payable, QDate bookingDay,
                           const CompanyFormat &format);

} // namespace freehold
