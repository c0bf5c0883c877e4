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

/// A condition on the rows of a list: one term, or several conditions of which all or any have to hold.
struct FilterCondition {
    enum class Kind { Term, All, Any };

    Kind kind = Kind::All;
    FilterTerm term = {};              ///< of a Term
    QList<FilterCondition> parts = {}; ///< of the others; All of nothing holds for every row
    QString source = {};               ///< as it was written, to be joined with others as it stands

    /// The terms in it from left to right.
    [[nodiscard]] QList<FilterTerm> terms() const;
};

/// How many terms one filter may have, and how deeply its parentheses may be nested.
inline constexpr int filterTermLimit = 200;
inline constexpr int filterDepthLimit = 20;

/// Reads `field op value`, joined by “and” and “or” (“and” binds closer) and grouped by parentheses, against the list's columns.
/// Operators: = != < <= > >= ~ (contains) in (a, b). Values stand bare or in quotes (a doubled quote is one); an empty value ('') means
/// "not filled in". An “and” or “or” joins when a condition follows, else it belongs to the value. InvalidInput names what is not
/// understood, Limit what is too long.
Result<FilterCondition> parseFilter(const List &list, const QString &filter, const ValueContext &context);

/// Both conditions together, each in the filter language; either may be empty.
QString joinedFilters(const QString &one, const QString &other);

} // namespace freehold
