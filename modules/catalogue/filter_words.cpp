// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/filter_words.h"

#include <QRegularExpression>

namespace freehold {
namespace {

bool isDay(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::Instant;
}

QString shownTermValue(const Field &field, const QVariant &value, const CompanyFormat &format, const ReferenceName &nameOf)
{
    if (value.metaType().id() == QMetaType::QString && field.type != FieldType::Choice)
        return value.toString();
    if (value.metaType().id() == QMetaType::QDate)
        return formatDate(value.toDate());
    if (field.type != FieldType::Reference)
        return displayValue(field, value, format);
    const QString name = nameOf ? nameOf(field, value.toUuid()) : QString();
    return name.isEmpty() ? value.toUuid().toString(QUuid::WithoutBraces) : name;
}

QString termWords(const FilterTerm &term, const CompanyFormat &format, const ReferenceName &nameOf)
{
    const Field &field = *term.field;
    const QString name = field.label.text();
    const QVariant &first = term.values.first();
    if (first.metaType().id() == QMetaType::QString && first.toString().isEmpty() && term.op != FilterOperator::Contains)
        return (term.op == FilterOperator::Equal ? text("Filter", "%1 is not filled in") : text("Filter", "%1 is filled in")).arg(name);
    if (field.type == FieldType::Flag)
        return (first.toBool() == (term.op == FilterOperator::Equal) ? text("Filter", "%1: yes") : text("Filter", "%1: no")).arg(name);
    QStringList values;
    for (const QVariant &value : term.values)
        values.append(shownTermValue(field, value, format, nameOf));
    return QStringLiteral("%1 %2 %3").arg(name, filterOperatorWords(field, term.op), values.join(QStringLiteral(", ")));
}

} // namespace

QString filterWords(const FilterCondition &condition, const CompanyFormat &format, const ReferenceName &nameOf)
{
    if (condition.kind == FilterCondition::Kind::Term)
        return termWords(condition.term, format, nameOf);
    QString joined;
    for (const FilterCondition &part : condition.parts) {
        const QString words = filterWords(part, format, nameOf);
        const QString each = part.kind == FilterCondition::Kind::Term ? words : u'(' + words + u')';
        if (joined.isEmpty())
            joined = each;
        else
            joined = (condition.kind == FilterCondition::Kind::Any ? text("Filter", "%1 or %2") : text("Filter", "%1 and %2")).arg(joined, each);
    }
    return joined;
}

QString filterOperatorWords(const Field &field, FilterOperator op)
{
    switch (op) {
    case FilterOperator::Equal: return text("Filter", "is");
    case FilterOperator::NotEqual: return text("Filter", "is not");
    case FilterOperator::Less: return isDay(field) ? text("Filter", "before") : text("Filter", "less than");
    case FilterOperator::LessOrEqual: return isDay(field) ? text("Filter", "until") : text("Filter", "at most");
    case FilterOperator::Greater: return isDay(field) ? text("Filter", "after") : text("Filter", "more than");
    case FilterOperator::GreaterOrEqual: return isDay(field) ? text("Filter", "since") : text("Filter", "at least");
    case FilterOperator::Contains: return text("Filter", "contains");
    case FilterOperator::In: return text("Filter", "is one of");
    }
    return {};
}

QList<FilterOperator> filterOperatorsOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Reference: return {FilterOperator::Contains, FilterOperator::Equal, FilterOperator::NotEqual};
    case FieldType::Choice:
    case FieldType::Flag: return {FilterOperator::Equal, FilterOperator::NotEqual};
    case FieldType::Date:
    case FieldType::Instant:
        return {FilterOperator::GreaterOrEqual, FilterOperator::LessOrEqual, FilterOperator::Greater,
                FilterOperator::Less, FilterOperator::Equal, FilterOperator::NotEqual};
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Rate:
    case FieldType::Area:
        return {FilterOperator::Greater, FilterOperator::Less, FilterOperator::GreaterOrEqual,
                FilterOperator::LessOrEqual, FilterOperator::Equal, FilterOperator::NotEqual};
    case FieldType::Json:
    case FieldType::Bytes:
    case FieldType::References:
    case FieldType::Rows: return {};
    }
    return {};
}

QString filterTermText(const Field &field, FilterOperator op, const QVariant &value, const CompanyFormat &format)
{
    static const QHash<FilterOperator, QString> signs{
        {FilterOperator::Equal, QStringLiteral("=")},   {FilterOperator::NotEqual, QStringLiteral("!=")},
        {FilterOperator::Less, QStringLiteral("<")},    {FilterOperator::LessOrEqual, QStringLiteral("<=")},
        {FilterOperator::Greater, QStringLiteral(">")}, {FilterOperator::GreaterOrEqual, QStringLiteral(">=")},
        {FilterOperator::Contains, QStringLiteral("~")}, {FilterOperator::In, QStringLiteral("in")}};
    QString written;
    if (field.type == FieldType::Flag)
        written = value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    else if (isDay(field))
        written = value.toDate().isValid() ? value.toDate().toString(Qt::ISODate) : QString();
    else if (field.type == FieldType::Choice || field.type == FieldType::Reference)
        written = value.toString();
    else
        written = displayValue(field, value, format);
    static const QRegularExpression plainWord(QStringLiteral("^[\\w.-]+$"), QRegularExpression::UseUnicodePropertiesOption);
    const bool isPlain = plainWord.match(written).hasMatch();
    return QStringLiteral("%1 %2 %3").arg(field.name, signs.value(op), isPlain ? written : u'"' + written.replace(u'"', QStringLiteral("\"\"")) + u'"');
}

} // namespace freehold
