// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/filter.h"

#include <functional>

namespace freehold {

/// What people call the row a Reference points to.
using ReferenceName = std::function<QString(const Field &field, const QUuid &id)>;

/// The condition as people say it: "State is Booked or State is Held". Rows without a name from `nameOf` are told by their id.
QString filterWords(const FilterCondition &condition, const CompanyFormat &format, const ReferenceName &nameOf = {});

/// The operator as it stands between column and value: "more than", "before".
QString filterOperatorWords(const Field &field, FilterOperator op);

/// The operators that ask something of a field, the likeliest first.
QList<FilterOperator> filterOperatorsOf(const Field &field);

/// One term in the filter language. `value` is an edge value of the field, for a Reference the title of the row, for an Instant a QDate; an
/// empty one asks for what is not filled in.
QString filterTermText(const Field &field, FilterOperator op, const QVariant &value, const CompanyFormat &format);

} // namespace freehold
