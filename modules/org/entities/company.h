// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/numbers.h"
#include "catalogue/entity.h"

namespace freehold {

template <>
const QList<Choice> &choicesOf<Grouping>();
template <>
const QList<Choice> &choicesOf<DateOrder>();

/// The office whose books this file keeps: exactly one row. What decides past figures (country, currency, fiscal start) is set once.
struct Company {
    Id<Company> id;
    QString name;
    QString country;  ///< ISO 3166 code: "IN", "US"
    QString currency; ///< ISO 4217 code
    Grouping grouping = Grouping::Western;
    DateOrder dateOrder = DateOrder::DayMonthYear;
    int fiscalStartMonth = 1; ///< 1..12; 4 in India
    QString address;  ///< printed under the name, line by line
    QString phone;
    QString email;
    QString website;
    QString taxLines; ///< registrations printed in the letterhead, one a line: "GSTIN 29ABCDE1234F1Z5"
};

template <>
const Entity &entityOf<Company>();

} // namespace freehold
