// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/list_query.h"

#include "catalogue/filter.h"
#include "catalogue/value.h"
#include "store/list_place.h"
#include "store/row_sorter.h"
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
    [[nodiscard]] QString orderBy() const
    {
        QStringList terms;
        for (const Order &order : m_order)
            terms.append(order.expression + (order.field.isDescending ? QStringLiteral(" desc") : QString()));
        return QStringLiteral(" order by ") + (terms << QStringLiteral("l.rid")).join(QStringLiteral(", "));
    }
    /// What the column shows: the title of a Reference, else the column.
    [[nodiscard]] QString shownExpression(const Field &field) const { return hasTitle(field) ? titleExpression(field) : QStringLiteral("l.") + field.name; }
    [[nodiscard]] QString sortExpressions() const
    {
        QStringList expressions;
        for (const Order &order : m_order)
            expressions.append(order.expression);
        return expressions.join(QStringLiteral(", "));
    }
    /// Only rows behind the one with these values of the order and this key.
    void startBehind(const QVariantList &values, qint64 key)
    {
        QString isLater = QStringLiteral("l.rid > ") + parameter(key);
        for (qsizetype i = m_order.size() - 1; i >= 0; --i) {
            const Order &order = m_order.at(i);
            const QVariant &value = values.at(i);
            const QString same = value.isNull() ? order.expression + QStringLiteral(" is null") : order.expression + QStringLiteral(" = ") + parameter(value);
            isLater = QStringLiteral("(%1 or (%2 and %3))").arg(behind(order, value), same, isLater);
        }
        m_conditions.append(isLater);
    }
    [[nodiscard]] QList<SortField> sortFields() const
    {
        QList<SortField> fields;
        for (const Order &order : m_order)
            fields.append(order.field);
        return fields;
    }

private:
    /// One term of the order.
    struct Order {
        QString expression;
        SortField field;
    };

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
        m_conditions.append(joinedCondition(m_reader.valueOf(parseFilter(*m_list, filter, context))));
    }

    QString joinedCondition(const FilterCondition &filter)
    {
        if (filter.kind == FilterCondition::Kind::Term)
            return condition(filter.term);
        QStringList parts;
        for (const FilterCondition &part : filter.parts)
            parts.append(joinedCondition(part));
        return joinedParts(parts, filter.kind == FilterCondition::Kind::Any ? QStringLiteral(" or ") : QStringLiteral(" and "));
    }

    /// Halves of halves: a long chain would nest more deeply than the database reads.
    [[nodiscard]] static QString joinedParts(const QStringList &parts, const QString &word)
    {
        if (parts.size() < 3)
            return u'(' + parts.join(word) + u')';
        const qsizetype half = parts.size() / 2;
        return u'(' + joinedParts(parts.mid(0, half), word) + word + joinedParts(parts.mid(half), word) + u')';
    }

    [[nodiscard]] bool hasTitle(const Field &field) const
    {
        const Entity *target = m_reader.catalogue().entity(field.reference);
        return field.type == FieldType::Reference && target && !target->title.isEmpty();
    }

    [[nodiscard]] QString titleExpression(const Field &field) const
    {
        m_reader.require(hasTitle(field), ErrorCode::InvalidInput,
                         text("List", "The rows behind %1 have no names to look for.").arg(field.label.text()), QStringLiteral("where"));
        const Entity *target = m_reader.catalogue().entity(field.reference);
        return QStringLiteral("(select t.%1 from %2 t where t.id = l.%3)").arg(target->title, target->table, field.name);
    }

    QString condition(const FilterTerm &term)
    {
        const Field &field = *term.field;
        const QString column = QStringLiteral("l.") + field.name;
        const QVariant &value = term.values.first();
        if (term.op == FilterOperator::Contains)
            return containsCondition(field, column, value.toString());
        if (term.values.size() == 1 && value.metaType().id() == QMetaType::QString && value.toString().isEmpty())
            return emptyCondition(field, column, term.op == FilterOperator::Equal);
        if (field.type == FieldType::Flag)
            return (value.toBool() == (term.op == FilterOperator::Equal) ? QString() : QStringLiteral("not ")) + column;
        if (field.type == FieldType::Instant && value.metaType().id() == QMetaType::QDate)
            return dayCondition(column, term.op, value.toDate());
        const bool byTitle = field.type == FieldType::Reference && value.metaType().id() == QMetaType::QString;
        const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText || byTitle;
        QStringList marks;
        for (const QVariant &sought : term.values)
            marks.append(isText ? parameter(sought.toString().toLower()) : parameter(sought));
        const QString left = isText ? m_reader.folded(byTitle ? titleExpression(field) : column) : column;
        if (term.op == FilterOperator::In)
            return QStringLiteral("%1 in (%2)").arg(left, marks.join(QStringLiteral(", ")));
        return QStringLiteral("%1 %2 %3").arg(left, sqlOperator(term.op), marks.first());
    }

    [[nodiscard]] static QString emptyCondition(const Field &field, const QString &column, bool isEmpty)
    {
        const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Choice;
        if (isText)
            return QStringLiteral("coalesce(%1, '') %2 ''").arg(column, isEmpty ? QStringLiteral("=") : QStringLiteral("<>"));
        return column + (isEmpty ? QStringLiteral(" is null") : QStringLiteral(" is not null"));
    }

    /// An instant against a whole day of this computer's time zone.
    QString dayCondition(const QString &column, FilterOperator op, QDate day)
    {
        const QDateTime start = day.startOfDay().toUTC();
        const QDateTime end = day.addDays(1).startOfDay().toUTC();
        const auto compare = [&](const char *sign, const QDateTime &instant) {
            return QStringLiteral("%1 %2 %3").arg(column, QLatin1String(sign), parameter(instant));
        };
        switch (op) {
        case FilterOperator::Less: return compare("<", start);
        case FilterOperator::LessOrEqual: return compare("<", end);
        case FilterOperator::Greater: return compare(">=", end);
        case FilterOperator::GreaterOrEqual: return compare(">=", start);
        case FilterOperator::NotEqual:
            return QStringLiteral("(%1 is null or %2 or %3)").arg(column, compare("<", start), compare(">=", end));
        case FilterOperator::Equal:
        case FilterOperator::Contains:
        case FilterOperator::In: break;
        }
        return QStringLiteral("(%1 and %2)").arg(compare(">=", start), compare("<", end));
    }

    QString containsCondition(const Field &field, const QString &column, const QString &part)
    {
        const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Choice
            || field.type == FieldType::Reference;
        m_reader.require(isText, ErrorCode::InvalidInput,
                         text("List", "“~” looks inside texts only; %1 is not a text.").arg(field.label.text()), QStringLiteral("where"));
        const QString expression = field.type == FieldType::Reference ? titleExpression(field) : column;
        return m_reader.containing(expression, parameter(part.toLower()));
    }

    [[nodiscard]] static QString sqlOperator(FilterOperator op)
    {
        switch (op) {
        case FilterOperator::Equal: return QStringLiteral("=");
        case FilterOperator::NotEqual: return QStringLiteral("is distinct from"); // also what is not filled in differs
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
            if (hasTitle(*field))
                m_order.append({titleExpression(*field), {FieldType::Text, key.descending}});
            else
                m_order.append({QStringLiteral("l.") + field->name, {field->type, key.descending}});
        }
    }

    /// Condition of the rows that this term of the order puts behind the value. SQLite sorts what is empty first, PostgreSQL last.
    QString behind(const Order &order, const QVariant &value)
    {
        const bool isEmptyLast = m_reader.isPostgres() != order.field.isDescending;
        if (value.isNull())
            return isEmptyLast ? QStringLiteral("1 = 0") : order.expression + QStringLiteral(" is not null");
        const QString compared = QStringLiteral("%1 %2 %3").arg(order.expression, order.field.isDescending ? QStringLiteral("<") : QStringLiteral(">"), parameter(value));
        return isEmptyLast ? QStringLiteral("(%1 or %2 is null)").arg(compared, order.expression) : compared;
    }

    const Reader &m_reader;
    const List *m_list = nullptr;
    QStringList m_conditions;
    QList<Order> m_order;
    QVariantMap m_parameters;
};

} // namespace

namespace {

/// Whether SQLite would sort all the rows for this statement instead of walking an index: its sorter takes several times as long as ours.
bool wouldSort(const Reader &reader, const QString &sql, const QVariantMap &parameters)
{
    if (reader.isPostgres())
        return false;
    for (Rows rows = reader.query(QStringLiteral("explain query plan ") + sql, parameters); rows.next();) {
        if (rows.text(3) == QLatin1String("USE TEMP B-TREE FOR ORDER BY"))
            return true;
    }
    return false;
}

} // namespace

QList<qint64> listKeys(const Reader &reader, const ListQuery &query)
{
    const ListStatement statement(reader, query);
    const QString sql = QStringLiteral("select l.rid") + statement.from() + statement.orderBy();
    if (!wouldSort(reader, sql, statement.parameters())) {
        QList<qint64> keys;
        for (Rows rows = reader.query(sql, statement.parameters()); rows.next();)
            keys.append(rows.integer(0));
        return keys;
    }
    RowSorter sorter(statement.sortFields());
    const QString unsorted = QStringLiteral("select l.rid, ") + statement.sortExpressions() + statement.from();
    for (Rows rows = reader.query(unsorted, statement.parameters()); rows.next();)
        sorter.add(rows);
    return sorter.sortedKeys();
}

std::optional<QList<qint64>> listHead(const Reader &reader, const ListQuery &query, int most)
{
    const ListStatement statement(reader, query);
    const QString sql = QStringLiteral("select l.rid%1%2 limit %3").arg(statement.from(), statement.orderBy()).arg(most);
    if (wouldSort(reader, sql, statement.parameters()))
        return {};
    QList<qint64> keys;
    for (Rows rows = reader.query(sql, statement.parameters()); rows.next();)
        keys.append(rows.integer(0));
    return keys;
}

GroupedKeys groupedKeys(const Reader &reader, const ListQuery &query, const SortKey &column)
{
    ListQuery ordered = query;
    const List *known = reader.catalogue().list(query.list);
    QList<SortKey> order = query.order.isEmpty() && known ? known->order : query.order;
    order.removeIf([&](const SortKey &key) { return key.field == column.field; });
    ordered.order = QList<SortKey>{column} + order;
    const QList<qint64> keys = listKeys(reader, ordered);
    const ListStatement statement(reader, ordered);
    const Field &field = *statement.list().find(column.field);
    QStringList parts{QStringLiteral("l.rid"), statement.shownExpression(field)};
    QStringList sums;
    for (const Field &each : statement.list().columns) {
        if (!each.hasTotal)
            continue;
        sums.append(each.name);
        parts.append(QStringLiteral("coalesce(l.%1, 0)").arg(each.name));
    }
    QHash<QString, int> numbers; // of the groups, by what is shown in lower case
    QHash<qint64, int> groupOf;
    QList<ListGroup> groups;
    const Field shown = field.type == FieldType::Reference ? Field{.name = field.name, .type = FieldType::Text} : field;
    Rows rows = reader.query(QStringLiteral("select ") + parts.join(QStringLiteral(", ")) + statement.from(), statement.parameters());
    while (rows.next()) {
        const QVariant value = rows.value(1, shown);
        const QString key = displayValue(shown, value, reader.format()).toCaseFolded();
        const auto place = numbers.constFind(key);
        const int group = place == numbers.constEnd() ? static_cast<int>(groups.size()) : *place;
        if (place == numbers.constEnd()) {
            numbers.insert(key, group);
            groups.append({value, 0, {}});
        }
        groupOf.insert(rows.integer(0), group);
        ++groups[group].count;
        for (int sum = 0; sum < sums.size(); ++sum)
            groups[group].sums[sums.at(sum)] += rows.integer(2 + sum);
    }
    QList<QList<qint64>> members(groups.size());
    QList<int> sequence;
    for (const qint64 key : keys) {
        const int group = groupOf.value(key, -1);
        if (group < 0)
            continue;
        if (members.at(group).isEmpty())
            sequence.append(group);
        members[group].append(key);
    }
    GroupedKeys result;
    result.keys.reserve(keys.size());
    for (const int group : std::as_const(sequence)) {
        result.keys += members.at(group);
        result.groups.append(groups.at(group));
    }
    return result;
}

namespace {

/// How many rows one statement fetches; the last one repeats its last key, so that one prepared statement serves all.
constexpr qsizetype windowRows = 50;

/// The fetching of rows of one list with chosen columns.
class ListWindow
{
public:
    ListWindow(const Reader &reader, const List &list, const QStringList &columns) : m_reader(reader)
    {
        QStringList names{QStringLiteral("l.rid"), QStringLiteral("l.id")};
        for (const QString &name : columns) {
            const Field *field = list.find(name);
            reader.require(field != nullptr, ErrorCode::InvalidInput, text("List", "The list has no column “%1”.").arg(name));
            m_fields.append(field);
            for (const QString &column : field->columns())
                names.append(QStringLiteral("l.") + column);
        }
        for (const Field *field : std::as_const(m_fields)) {
            const bool hasCurrency = field->type == FieldType::Money && list.find(field->currencyField);
            m_currencies.append(hasCurrency ? static_cast<int>(names.size()) : -1);
            if (hasCurrency)
                names.append(QStringLiteral("l.") + field->currencyField);
        }
        m_select = QStringLiteral("select %1 from %2 l where l.rid ").arg(names.join(QStringLiteral(", ")), list.source);
    }

    void fetch(QList<ListRow> &rows, qsizetype from, qsizetype count) const
    {
        if (count == 1) {
            read(rows, m_reader.query(m_select + QStringLiteral("= :k0"), {{QStringLiteral("k0"), rows.at(from).key}}), {{rows.at(from).key, from}});
            return;
        }
        QStringList marks;
        QVariantMap parameters;
        QHash<qint64, qsizetype> places;
        for (qsizetype i = 0; i < windowRows; ++i) {
            const qsizetype row = from + std::min(i, count - 1);
            const QString name = QStringLiteral("k%1").arg(i);
            marks.append(u':' + name);
            parameters.insert(name, rows.at(row).key);
            places.insert(rows.at(row).key, row);
        }
        read(rows, m_reader.query(m_select + QStringLiteral("in (%1)").arg(marks.join(QStringLiteral(", "))), parameters), places);
    }

    /// Puts titles in place of the ids of references.
    void nameReferences(QList<ListRow> &rows) const
    {
        for (int column = 0; column < m_fields.size(); ++column) {
            const Field &field = *m_fields.at(column);
            if (field.type != FieldType::Reference)
                continue;
            QList<QUuid> ids;
            for (const ListRow &row : std::as_const(rows)) {
                if (!row.id.isNull())
                    ids.append(row.values.at(column).toUuid());
            }
            const Entity *target = m_reader.catalogue().entity(field.reference);
            const QHash<QUuid, QString> titles = target ? m_reader.titlesOf(*target, ids) : QHash<QUuid, QString>();
            for (ListRow &row : rows) {
                if (!row.id.isNull())
                    row.values[column] = titles.value(row.values.at(column).toUuid());
            }
        }
    }

private:
    void read(QList<ListRow> &result, Rows rows, const QHash<qint64, qsizetype> &places) const
    {
        while (rows.next()) {
            ListRow &row = result[places.value(rows.integer(0))];
            row.id = rows.uuid(1);
            row.values.clear();
            int column = 2;
            for (const Field *field : m_fields) {
                row.values.append(rows.value(column, *field));
                column += static_cast<int>(field->columns().size());
            }
            for (qsizetype i = 0; i < m_currencies.size(); ++i) {
                if (m_currencies.at(i) >= 0)
                    row.values[i] = QVariant::fromValue(row.values.at(i).value<Money>().in(Currency(rows.text(m_currencies.at(i)))));
            }
        }
    }

    const Reader &m_reader;
    QList<const Field *> m_fields;
    QList<int> m_currencies; ///< for each field the place of its currency in the select; -1 = the company's
    QString m_select;
};

} // namespace

QList<ListRow> listRows(const Reader &reader, const List &list, const QStringList &columns, const QList<qint64> &keys)
{
    const ListWindow window(reader, list, columns);
    QList<ListRow> rows;
    rows.reserve(keys.size());
    for (const qint64 key : keys)
        rows.append({key, {}, {}});
    for (qsizetype from = 0; from < rows.size(); from += windowRows)
        window.fetch(rows, from, std::min(windowRows, rows.size() - from));
    window.nameReferences(rows);
    return rows;
}

namespace {

/// Leads the statement to the place a page ended at.
void goOn(const Reader &reader, ListStatement &statement, const QByteArray &after)
{
    const std::optional<ListPlace> place = ListPlace::read(after, statement.sortFields());
    reader.require(place.has_value(), ErrorCode::InvalidInput,
                   text("List", "The place to go on from belongs to another list or order. Begin from the start."), QStringLiteral("after"));
    statement.startBehind(place->values, place->key);
}

} // namespace

ListPage listPage(const Reader &reader, const ListQuery &query, const QStringList &columns, const QByteArray &after, int limit)
{
    ListStatement statement(reader, query);
    if (!after.isEmpty())
        goOn(reader, statement, after);
    const QString sorted = statement.sortExpressions();
    const QString sql = QStringLiteral("select l.rid") + (sorted.isEmpty() ? QString() : QStringLiteral(", ") + sorted) + statement.from()
        + statement.orderBy() + QStringLiteral(" limit %1").arg(limit + 1);
    ListPage page;
    QByteArray last;
    for (Rows rows = reader.query(sql, statement.parameters()); rows.next();) {
        if (page.rows.size() == limit) {
            page.next = last;
            break;
        }
        page.rows.append({rows.integer(0), {}, {}});
        last = ListPlace::write(rows, statement.sortFields());
    }
    const ListWindow window(reader, statement.list(), columns);
    for (qsizetype from = 0; from < page.rows.size(); from += windowRows)
        window.fetch(page.rows, from, std::min(windowRows, page.rows.size() - from));
    return page;
}

qint64 listCount(const Reader &reader, const ListQuery &query)
{
    const ListStatement statement(reader, query);
    return reader.integer(QStringLiteral("select count(*)") + statement.from(), statement.parameters());
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
