// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_actions.h"

#include "catalogue/filter.h"

namespace freehold {
namespace {

/// Compares as the list filter does: -1, 0 or 1; texts without case.
int compareValues(const Field &field, const QVariant &a, const QVariant &b)
{
    const auto order = [](const auto &x, const auto &y) { return x < y ? -1 : y < x ? 1 : 0; };
    switch (field.type) {
    case FieldType::Integer: return order(a.toLongLong(), b.toLongLong());
    case FieldType::Money: return order(a.value<Money>().minor(), b.value<Money>().minor());
    case FieldType::Rate: return order(a.value<Rate>().millionths, b.value<Rate>().millionths);
    case FieldType::Area: return order(a.value<Area>().nanoSquareMetres(), b.value<Area>().nanoSquareMetres());
    case FieldType::Date: return order(a.toDate(), b.toDate());
    case FieldType::Instant: return order(a.toDateTime(), b.toDateTime());
    case FieldType::Flag: return order(int(a.toBool()), int(b.toBool()));
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Reference:
    case FieldType::Json:
    case FieldType::Bytes:
    case FieldType::References:
    case FieldType::Rows: return a.toString().compare(b.toString(), Qt::CaseInsensitive);
    }
    return 0;
}

bool meetsTerm(const FilterTerm &term, const QVariant &value)
{
    const Field &field = *term.field;
    const auto equals = [&](const QVariant &wanted) {
        return isEmptyValue(field, wanted) ? isEmptyValue(field, value) : compareValues(field, value, wanted) == 0;
    };
    const QVariant &first = term.values.first();
    switch (term.op) {
    case FilterOperator::Equal: return equals(first);
    case FilterOperator::NotEqual: return !equals(first);
    case FilterOperator::Less: return compareValues(field, value, first) < 0;
    case FilterOperator::LessOrEqual: return compareValues(field, value, first) <= 0;
    case FilterOperator::Greater: return compareValues(field, value, first) > 0;
    case FilterOperator::GreaterOrEqual: return compareValues(field, value, first) >= 0;
    case FilterOperator::Contains: return value.toString().contains(first.toString(), Qt::CaseInsensitive);
    case FilterOperator::In: return std::any_of(term.values.begin(), term.values.end(), equals);
    }
    return false;
}

bool meetsFilter(const FilterCondition &condition, const QVariantMap &values)
{
    const auto holds = [&](const FilterCondition &part) { return meetsFilter(part, values); };
    switch (condition.kind) {
    case FilterCondition::Kind::Term: return meetsTerm(condition.term, values.value(condition.term.field->name));
    case FilterCondition::Kind::All: return std::all_of(condition.parts.begin(), condition.parts.end(), holds);
    case FilterCondition::Kind::Any: return std::any_of(condition.parts.begin(), condition.parts.end(), holds);
    }
    return false;
}

} // namespace

bool meetsCondition(const Entity &entity, const QString &condition, const QVariantMap &values, const ValueContext &context)
{
    if (condition.isEmpty())
        return true;
    const List columns{.name = entity.table, .label = entity.many, .entity = entity.table, .source = entity.table, .columns = entity.fields};
    const Result<FilterCondition> read = parseFilter(columns, condition, context);
    return read && meetsFilter(*read, values);
}

QList<const Operation *> operationsFor(const Catalogue &catalogue, const QString &table, const QVariantMap &values, const ValueContext &context)
{
    QList<const Operation *> result;
    const Entity *entity = catalogue.entity(table);
    for (const Operation *operation : catalogue.operations()) {
        if (entity && operation->isListed && operation->subject == table && meetsCondition(*entity, operation->when, values, context))
            result.append(operation);
    }
    return result;
}

QList<const Operation *> operationsForAll(const Catalogue &catalogue, const QString &table, const QList<QVariantMap> &rows, const ValueContext &context)
{
    if (rows.isEmpty())
        return {};
    QList<const Operation *> result = operationsFor(catalogue, table, rows.first(), context);
    if (rows.size() == 1)
        return result;
    const Entity &entity = *catalogue.entity(table);
    result.removeIf([&](const Operation *operation) {
        const Field *field = operation->request.find(operation->subjectField);
        const bool takesSeveral = field && field->type == FieldType::References;
        return !takesSeveral || !std::all_of(rows.begin(), rows.end(), [&](const QVariantMap &values) { return meetsCondition(entity, operation->when, values, context); });
    });
    return result;
}

QList<const Report *> reportsFor(const Reports &reports, const QString &table)
{
    QList<const Report *> result;
    for (const Report &report : reports.all()) {
        if (!table.isEmpty() && report.subject == table)
            result.append(&report);
    }
    return result;
}

QVariantMap presetsFor(const Shape &shape, const QString &subjectField, const QUuid &row)
{
    return presetsFor(shape, subjectField, QList<QUuid>{row});
}

QVariantMap presetsFor(const Shape &shape, const QString &subjectField, const QList<QUuid> &rows)
{
    const Field *field = shape.find(subjectField);
    if (!field || rows.isEmpty())
        return {};
    if (field->type != FieldType::References)
        return {{field->name, rows.first()}};
    QVariantList all;
    for (const QUuid &row : rows)
        all.append(row);
    return {{field->name, all}};
}

QVariantMap requestFor(const Operation &operation, const QUuid &row, const QVariantMap &values)
{
    QVariantMap request;
    if (operation.name.startsWith(QLatin1String("edit-")) || operation.name.startsWith(QLatin1String("change-"))) {
        for (const Field &field : operation.request.fields) {
            if (values.contains(field.name))
                request.insert(field.name, values.value(field.name));
        }
    }
    request.insert(presetsFor(operation.request, operation.subjectField, row));
    return request;
}

} // namespace freehold
