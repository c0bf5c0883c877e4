// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/list.h"
#include "catalogue/value.h"

namespace freehold {

enum class FilterOperator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Contains, In };

/// One condition of a list filter, its values read and checked against the column.
struct FilterTerm {
    const Field *field = nullptr;
    FilterOperator op = FilterOperator::Equal;
    QVariantList values; ///< one; several for In; a Reference named by its title stays a QString, a day given for an Instant a QDate
};

/// Reads `field op value [and field op value ...]` against the list's columns. Operators: = != < <= > >= ~ (contains) in (a, b).
/// Values stand bare or in quotes (a doubled quote is one); an empty value ('') means "not filled in". An “and” joins when a
/// condition follows, else it belongs to the value. InvalidInput names what is not understood.
Result<QList<FilterTerm>> parseFilter(const List &list, const QString &filter, const ValueContext &context);

} // namespace freehold
