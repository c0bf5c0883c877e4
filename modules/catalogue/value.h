// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/numbers.h"
#include "base/result.h"
#include "catalogue/field.h"

#include <QJsonValue>

namespace freehold {

/// What the reading and showing of values depends on: the company's way of writing, and today.
struct ValueContext {
    CompanyFormat format;
    QDate today;
};

/// The value of a field nobody filled in: "", 0, false, no date, the first choice of a required Choice.
QVariant emptyValue(const Field &field);
/// Whether a value counts as not given: empty text, null id, invalid date, empty list. Zero and false are given.
bool isEmptyValue(const Field &field, const QVariant &value);
bool sameValue(const Field &field, const QVariant &a, const QVariant &b);

/// Holds the value against the field's rules; InvalidInput names field and value. Texts with NUL or lone surrogates are refused, and in
/// texts of one line the marks that turn text around or hide in it (base/hidden_marks.h).
Result<void> checkValue(const Field &field, const QVariant &value);

/// Wire form: money and rates whole numbers of minor units / millionths, dates ISO, instants milliseconds, areas {"number","unit"}.
QJsonValue valueToJson(const Field &field, const QVariant &value);
/// Takes the wire form; a string for a number, date or area is read as people write it (parseValue). InvalidInput otherwise.
Result<QVariant> valueFromJson(const Field &field, const QJsonValue &json, const ValueContext &context);

/// Reads what a person typed or a cell holds. A Reference that is no id stays the QString for the store to resolve; References
/// and Rows are given as JSON text, References also as a comma-separated list. InvalidInput with a sentence.
Result<QVariant> parseValue(const Field &field, const QString &typed, const ValueContext &context);
/// The value as people read it; empty for none. A reference shows whatever title stands in its place, else nothing.
QString displayValue(const Field &field, const QVariant &value, const CompanyFormat &format);

} // namespace freehold
