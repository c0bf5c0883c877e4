// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"

namespace freehold {

/// The least amount of cash for property money that the law of a country frowns on, and that law.
struct CashLimit {
    Money from;
    QString law;
};

/// The limit that holds for the company on the day: the setting "sales.cash_limit" (a plain decimal; "0" = none), else the law of its
/// country; nothing if there is none in the currency.
std::optional<CashLimit> cashLimitOn(const Reader &reader, QDate day, Currency currency);

} // namespace freehold
