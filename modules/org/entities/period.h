// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "org/entities/fiscal_year.h"

namespace freehold {

/// How far a month of the books is shut.
enum class PeriodState {
    Open,
    SoftClosed, ///< entries need a reason
    Closed,     ///< no entries; may be opened again with a reason
    Locked      ///< never opens again; the database holds to it as well
};
template <>
const QList<Choice> &choicesOf<PeriodState>();

/// One month of a fiscal year; its state changes only through set-period-state.
struct Period {
    Id<Period> id;
    Id<FiscalYear> fiscalYear;
    int number = 0; ///< 1..12 within the fiscal year
    QDate startsOn;
    QDate endsOn;
    PeriodState state = PeriodState::Open;
};

template <>
const Entity &entityOf<Period>();

} // namespace freehold
