// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/list_query.h"

#include "catalogue/filter.h"
#include "store/search.h"

namespace freehold {
namespace {

/// Turns a ListQuery into the "from ... where ... order by" part of a statement.
class ListStatement
{
public:
    ListStatement(const Reader &reader, const ListQuery &query) : m_reader(reader)
    {
        m_list = reader.catalogue().list(query.list);
        reader.require(m_list != nullptr, ErrorCode::NotFound, text("List", "There is no list “%1”.").arg(query.list));
        addFilter(m_list->filter);
        addFilter(query.filter);
        if (!query.search.trimmed().isEmpty())
            addSearch(query.search);
        addOrder(query.order.isEmpty() ? m_list->order : query.order);
    }

    [[nodiscard]] const List &list() const { return *m_list; }
    [[nodiscard]] const QVariantMap &parameters() const { return m_parameters; }
    [[nodiscard]] QString from() const
    {
        QStringList conditions = m_conditions;
        if (m_list->source == m_list->entity)
            conditions.prepend(QStringLiteral("l.deleted_at is null"));
        QString sql = QStringLiteral(" from %1 l").arg(m_list->source);
        if (!conditions.isEmpty())
            sql += QStringLiteral(" where ") + conditions.join(QStringLiteral(" and "));
        return sql;
    }
    [[nodiscard]] QString orderBy() const { return QStringLiteral(" order by ") + m_order.join(QStringLiteral(", ")); }

private:
    QString parameter(const QVariant &value)
    {
        const QString name = QStringLiteral("p%1").arg(m_parameters.size());
        m_parameters.insert(name, value);
        return u':' + name;
    }

    void addFilter(const QString &filter)
    {
        if (filter.trimmed().isEmpty())
            return;
        const ValueContext context{m_reader.format(), m_reader.today()};
        for (const FilterTerm &term : m_reader.valueOf(parseFilter(*m_list, filter, context)))
            m_conditions.append(condition(term));
    }

    [[nodiscard]] QString titleExpression(const Field &field) const
    {
        const Entity *target = m_reader.catalogue().entity(field.reference);
        return QStringLiteral("(select t.%1 from %2 t where t.id = l.%3)").arg(target->title, target->table, field.name);
    }

    QString condition(const FilterTerm &term)
    {
        const Field &field = *term.field;
        const QString column = QStringLiteral("l.") + field.name;
        const bool byTitle = field.type == FieldType::Reference && term.values.first().metaType().id() == QMetaType::QString
            && !term.values.first().toString().isEmpty();
        const QString subject = byTitle ? titleExpression(field) : column;
        const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText || byTitle;
        if (term.op == FilterOperator::Contains)
            return containsCondition(field, byTitle ? subject : column, term.values.first().toString());
        if (term.values.size() == 1 && isEmptyValue(field, term.values.first()) && !isText)
            return column + (term.op == FilterOperator::NotEqual ? QStringLiteral(" is not null") : QStringLiteral(" is null"));
        if (field.type == FieldType::Flag)
            return (term.values.first().toBool() == (term.op == FilterOperator::Equal) ? QString() : QStringLiteral("not ")) + column;
        QStringList marks;
        for (const QVariant &value : term.values)
            marks.append(isText ? QStringLiteral("lower(%1)").arg(parameter(value)) : parameter(value));
        const QString left = isText ? QStringLiteral("lower(%1)").arg(subject) : column;
        if (term.op == FilterOperator::In)
            return QStringLiteral("%1 in (%2)").arg(left, marks.join(QStringLiteral(", ")));
        return QStringLiteral("%1 %2 %3").arg(left, sqlOperator(term.op), marks.first());
    }

    QString containsCondition(const Field &field, const QString &subject, const QString &part)
    {
        QString pattern = part.toLower();
        pattern.replace(u'\\', QStringLiteral("\\\\")).replace(u'%', QStringLiteral("\\%")).replace(u'_', QStringLiteral("\\_"));
        const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Choice
            || field.type == FieldType::Reference;
        m_reader.require(isText, ErrorCode::InvalidInput,
                         text("List", "“~” looks inside texts only; %1 is not a text.").arg(field.label.text()), QStringLiteral("where"));
        const QString expression = field.type == FieldType::Reference ? titleExpression(field) : subject;
        return QStringLiteral("lower(%1) like %2 escape '\\'").arg(expression, parameter(u'%' + pattern + u'%'));
    }

    [[nodiscard]] static QString sqlOperator(FilterOperator op)
    {
        switch (op) {
        case FilterOperator::Equal: return QStringLiteral("=");
        case FilterOperator::NotEqual: return QStringLiteral("<>");
        case FilterOperator::Less: return QStringLiteral("<");
        case FilterOperator::LessOrEqual: return QStringLiteral("<=");
        case FilterOperator::Greater: return QStringLiteral(">");
        case FilterOperator::GreaterOrEqual: return QStringLiteral(">=");
        case FilterOperator::Contains:
        case FilterOperator::In: break;
        }
        return QStringLiteral("=");
    }

    void addSearch(const QString &words)
    {
        QVariantMap found;
        const QString condition = searchCondition(m_reader, words, found);
        m_parameters.insert(found);
        m_conditions.append(QStringLiteral("l.id in (select d.row_id from search_document d where d.entity = %1 and %2)")
                                .arg(parameter(m_list->entity), condition));
    }

    void addOrder(const QList<SortKey> &order)
    {
        for (const SortKey &key : order) {
            const Field *field = m_list->find(key.field);
            m_reader.require(field != nullptr, ErrorCode::InvalidInput,
                             text("List", "The list has no column “%1” to sort by.").arg(key.field), QStringLiteral("sort"));
            const bool byTitle = field->type == FieldType::Reference && m_reader.catalogue().entity(field->reference);
            m_order.append((byTitle ? titleExpression(*field) : QStringLiteral("l.") + field->name)
                           + (key.descending ? QStringLiteral(" desc") : QString()));
        }
        m_order.append(QStringLiteral("l.rid"));
    }

    const Reader &m_reader;
    const List *m_list = nullptr;
    QStringList m_conditions;
    QStringList m_order;
    QVariantMap m_parameters;
};

} // namespace

QList<qint64> listKeys(const Reader &reader, const ListQuery &query)
{
    const ListStatement statement(reader, query);
    QList<qint64> keys;
    for (Rows rows = reader.query(QStringLiteral("select l.rid") + statement.from() + statement.orderBy(), statement.parameters());
         rows.next();) {
        keys.append(rows.integer(0));
    }
    return keys;
}

QList<ListRow> listRows(const Reader &reader, const List &list, const QStringList &columns, const QList<qint64> &keys)
{
    QList<const Field *> fields;
    QStringList names{QStringLiteral("l.id")};
    for (const QString &name : columns) {
        const Field *field = list.find(name);
        reader.require(field != nullptr, ErrorCode::InvalidInput, text("List", "The list has no column “%1”.").arg(name));
        fields.append(field);
        for (const QString &column : field->columns())
            names.append(QStringLiteral("l.") + column);
    }
    const QString sql = QStringLiteral("select %1 from %2 l where l.rid = :rid").arg(names.join(QStringLiteral(", ")), list.source);
    QList<ListRow> result;
    QHash<QString, QHash<QUuid, QString>> titles;
    for (const qint64 key : keys) {
        ListRow row{key, {}, {}};
        Rows rows = reader.query(sql, {{QStringLiteral("rid"), key}});
        if (rows.next()) {
            row.id = rows.uuid(0);
            int column = 1;
            for (const Field *field : fields) {
                QVariant value = rows.value(column, *field);
                column += static_cast<int>(field->columns().size());
                if (field->type == FieldType::Reference) {
                    const QUuid id = value.toUuid();
                    QHash<QUuid, QString> &known = titles[field->reference];
                    const Entity *target = reader.catalogue().entity(field->reference);
                    if (!id.isNull() && target && !known.contains(id))
                        known.insert(id, reader.titleOf(*target, id));
                    value = known.value(id);
                }
                row.values.append(value);
            }
        }
        result.append(row);
    }
    return result;
}

QHash<QString, qint64> listTotals(const Reader &reader, const ListQuery &query)
{
    const ListStatement statement(reader, query);
    QStringList names;
    QStringList sums;
    for (const Field &field : statement.list().columns) {
        if (!field.hasTotal)
            continue;
        names.append(field.name);
        sums.append(QStringLiteral("cast(coalesce(sum(l.%1), 0) as bigint)").arg(field.name));
    }
    QHash<QString, qint64> totals;
    if (sums.isEmpty())
        return totals;
    Rows rows = reader.query(QStringLiteral("select ") + sums.join(QStringLiteral(", ")) + statement.from(), statement.parameters());
    if (rows.next()) {
        for (int i = 0; i < names.size(); ++i)
            totals.insert(names.at(i), rows.integer(i));
    }
    return totals;
}

} // namespace freehold
