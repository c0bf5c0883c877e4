// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list_model.h"

#include "catalogue/filter.h"
#include "ui/read_later.h"

namespace freehold {
namespace {

/// Lists whose keys are there within this time show them at once, without a loading state in between.
constexpr int keysPatienceMs = 30;
/// The same for the rows of a window.
constexpr int rowsPatienceMs = 12;
/// So many rows of a long list come first.
constexpr int headRows = 200;
/// So many rows that came, went or moved are told one by one.
constexpr qsizetype mostMovedRows = 5'000;

bool isNumberField(const Field &field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Money || field.type == FieldType::Rate || field.type == FieldType::Area;
}

bool isZeroAmount(const Field &field, const QVariant &value)
{
    return field.type == FieldType::Money && value.value<Money>().minor() == 0;
}

} // namespace

ListModel::ListModel(const Store &store, const CompanyFormat &format, const List &list, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_format(format), m_list(list), m_query{.list = list.name}, m_keysPatience(keysPatienceMs),
      m_rowsPatience(rowsPatienceMs)
{
    setColumns(list.shown);
    connect(&store, &Store::changed, this, &ListModel::handleChanges);
    readAnew();
}

ListModel::~ListModel()
{
    *m_request = true;
}

/// Nobody waits any more for what was asked before.
ListModel::Stop ListModel::newRequest()
{
    if (m_request)
        *m_request = true;
    m_request = std::make_shared<std::atomic<bool>>(false);
    return m_request;
}

void ListModel::setPatience(int milliseconds)
{
    m_keysPatience = milliseconds;
    m_rowsPatience = milliseconds;
}

QStringList ListModel::columns() const
{
    QStringList names;
    for (const Field *field : m_fields)
        names.append(field->name);
    return names;
}

void ListModel::setColumns(const QStringList &names)
{
    beginResetModel();
    m_fields.clear();
    for (const QString &name : names) {
        if (const Field *field = m_list.find(name))
            m_fields.append(field);
    }
    if (m_fields.isEmpty()) {
        for (const Field &field : m_list.columns)
            m_fields.append(&field);
    }
    forgetWindows();
    endResetModel();
}

QList<SortKey> ListModel::order() const
{
    return m_query.order.isEmpty() ? m_list.order : m_query.order;
}

Result<void> ListModel::setFilter(const QString &filter)
{
    if (!filter.trimmed().isEmpty()) {
        const Result<FilterCondition> read = parseFilter(m_list, filter, {m_format, m_store.clock().today()});
        if (!read)
            return read.error();
    }
    if (filter != m_query.filter) {
        m_query.filter = filter;
        readAnew();
    }
    return {};
}

void ListModel::setSearchWords(const QString &words)
{
    if (words == m_query.search)
        return;
    m_query.search = words;
    readAnew();
}

void ListModel::setOrder(const QList<SortKey> &order)
{
    m_query.order = order;
    readAnew();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ListModel::sortBy(int column, bool adds)
{
    QList<SortKey> keys = order();
    const QString name = fieldAt(column).name;
    const auto same = std::find_if(keys.begin(), keys.end(), [&](const SortKey &key) { return key.field == name; });
    const bool turns = same != keys.end() && (adds || same == keys.begin());
    const SortKey key{name, turns ? !same->descending : false};
    if (!adds)
        keys = {key};
    else if (same != keys.end())
        *same = key;
    else
        keys.append(key);
    setOrder(keys);
}

void ListModel::setGrouping(const QString &column)
{
    const QString known = m_list.find(column) ? column : QString();
    if (known == m_grouping)
        return;
    m_grouping = known;
    refresh();
}

void ListModel::refresh()
{
    m_isStale = false;
    m_isPartial = false;
    const Stop request = newRequest();
    const bool wasLoading = std::exchange(m_isLoading, true);
    readAll(request);
    if (m_isLoading != wasLoading)
        Q_EMIT loadingChanged();
}

/// Other rows, or another order: of a long list the first rows come at once.
void ListModel::readAnew()
{
    const bool isShort = !m_keys.isEmpty() && m_keys.size() <= mostMovedRows;
    if (isShort || !m_grouping.isEmpty() || !m_groups.isEmpty())
        return refresh();
    m_isStale = false;
    const Stop request = newRequest();
    const bool wasLoading = std::exchange(m_isLoading, true);
    readHead(request);
    if (m_isLoading != wasLoading)
        Q_EMIT loadingChanged();
}

void ListModel::readHead(const Stop &request)
{
    const auto read = [query = m_query](Reader &reader) { return listHead(reader, query, headRows); };
    readSoon(m_store, this, m_keysPatience, read, [this, request](Result<std::optional<QList<qint64>>> found, Arrival arrival) {
        if (request != m_request)
            return;
        if (!found || !*found)
            return readAll(request);
        const bool isAll = (*found)->size() < headRows;
        m_isLoading = !isAll;
        m_isPartial = !isAll;
        takeKeys(std::move(**found));
        if (isAll && arrival == Arrival::Later)
            Q_EMIT loadingChanged();
        Q_EMIT loaded();
        if (!isAll && request == m_request)
            readAll(request);
    }, request);
}

void ListModel::readAll(const Stop &request)
{
    const SortKey group{m_grouping, !order().isEmpty() && order().first().field == m_grouping && order().first().descending};
    const auto read = [query = m_query, group](Reader &reader) {
        return group.field.isEmpty() ? GroupedKeys{listKeys(reader, query), {}} : groupedKeys(reader, query, group);
    };
    readSoon(m_store, this, m_isPartial ? 0 : m_keysPatience, read, [this, request](Result<GroupedKeys> found, Arrival arrival) {
        if (request != m_request)
            return;
        m_isLoading = false;
        const bool wasPartial = std::exchange(m_isPartial, false);
        if (!found)
            Q_EMIT refused(found.error());
        else if (!found->groups.isEmpty() || !m_groups.isEmpty())
            takeGroups(*std::move(found));
        else if (wasPartial && std::equal(m_keys.cbegin(), m_keys.cend(), found->keys.cbegin(), found->keys.cbegin() + qMin(m_keys.size(), found->keys.size())))
            continueKeys(std::move(found->keys));
        else
            takeKeys(std::move(found->keys));
        if (arrival == Arrival::Later || wasPartial)
            Q_EMIT loadingChanged();
        Q_EMIT loaded();
    }, request);
}

void ListModel::takeGroups(GroupedKeys grouped)
{
    beginResetModel();
    forgetWindows();
    m_keys = std::move(grouped.keys);
    m_groups = std::move(grouped.groups);
    m_headings.clear();
    int row = 0;
    for (const ListGroup &group : std::as_const(m_groups)) {
        m_headings.append(row);
        row += static_cast<int>(group.count) + 1;
    }
    endResetModel();
}

qsizetype ListModel::headingAt(int row) const
{
    const auto place = std::lower_bound(m_headings.begin(), m_headings.end(), row);
    return place != m_headings.end() && *place == row ? place - m_headings.begin() : -1;
}

qsizetype ListModel::placeOf(int row) const
{
    const auto above = std::upper_bound(m_headings.begin(), m_headings.end(), row) - m_headings.begin();
    return headingAt(row) >= 0 ? -1 : row - above;
}

int ListModel::rowOfRecord(qsizetype place) const
{
    qsizetype row = place;
    for (const int heading : m_headings) {
        if (heading > row)
            break;
        ++row;
    }
    return static_cast<int>(row);
}

void ListModel::setWatched(bool watched)
{
    m_isWatched = watched;
    if (watched && m_isStale)
        refresh();
}

/// What was read of the rows no longer holds, nor what is being read.
void ListModel::forgetWindows()
{
    m_windows.clear();
    m_awaited.clear();
    ++m_edition;
}

void ListModel::takeKeys(QList<qint64> keys)
{
    forgetWindows();
    const qsizetype shorter = qMin(keys.size(), m_keys.size());
    qsizetype head = 0;
    while (head < shorter && keys.at(head) == m_keys.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && keys.at(keys.size() - 1 - tail) == m_keys.at(m_keys.size() - 1 - tail))
        ++tail;
    if (m_keys.size() + keys.size() - 2 * (head + tail) > mostMovedRows) {
        beginResetModel(); // views move so many rows one by one far more slowly than they begin anew
        m_keys = std::move(keys);
        endResetModel();
        return;
    }
    const auto row = [](qsizetype index) { return static_cast<int>(index); };
    if (head + tail < m_keys.size()) {
        beginRemoveRows({}, row(head), row(m_keys.size() - tail - 1));
        m_keys.remove(head, m_keys.size() - tail - head);
        forgetWindows(); // views may have read windows meanwhile
        endRemoveRows();
    }
    if (head + tail < keys.size()) {
        beginInsertRows({}, row(head), row(keys.size() - tail - 1));
        m_keys = std::move(keys);
        forgetWindows();
        endInsertRows();
    }
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

/// The rest of a list whose first rows stand there; what was read of those still holds.
void ListModel::continueKeys(QList<qint64> keys)
{
    static_assert(headRows % windowSize == 0);
    if (keys.size() == m_keys.size())
        return;
    beginInsertRows({}, static_cast<int>(m_keys.size()), static_cast<int>(keys.size()) - 1);
    m_keys = std::move(keys);
    endInsertRows();
}

void ListModel::handleChanges(const ChangeSet &changes)
{
    const bool isView = m_list.source != m_list.entity;
    const bool showsTitles = std::any_of(m_fields.begin(), m_fields.end(),
                                         [&](const Field *field) { return !field->reference.isEmpty() && changes.touches(field->reference); });
    if (!isView && !changes.touches(m_list.entity))
        return showsTitles ? forgetTitles() : void();
    if (m_isWatched)
        refresh();
    else
        m_isStale = true;
}

void ListModel::forgetTitles()
{
    forgetWindows();
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const ListRow *ListModel::rowAt(int row) const
{
    const qsizetype record = row < 0 ? -1 : placeOf(row);
    if (record < 0 || record >= m_keys.size())
        return nullptr;
    const int number = static_cast<int>(record / windowSize);
    if (!m_windows.contains(number) && !m_awaited.contains(number))
        askWindow(number);
    const Window *window = m_windows.object(number);
    const qsizetype place = record % windowSize;
    return window && place < window->size() ? &window->at(place) : nullptr;
}

void ListModel::askWindow(int number) const
{
    m_awaited.insert(number);
    const QList<qint64> keys = m_keys.mid(qsizetype(number) * windowSize, windowSize);
    const auto read = [list = m_list, columns = columns(), keys](Reader &reader) { return listRows(reader, list, columns, keys); };
    auto *self = const_cast<ListModel *>(this);
    readSoon(m_store, self, m_rowsPatience, read, [self, number, edition = m_edition](Result<Window> rows, Arrival arrival) {
        if (edition != self->m_edition)
            return;
        self->m_awaited.remove(number);
        self->m_windows.insert(number, new Window(rows ? std::move(rows).value() : Window()));
        const int first = number * windowSize;
        const qsizetype last = qMin<qsizetype>(first + windowSize, self->m_keys.size()) - 1;
        if (arrival == Arrival::Later && first <= last)
            Q_EMIT self->dataChanged(self->index(self->rowOfRecord(first), 0), self->index(self->rowOfRecord(last), self->columnCount() - 1));
    });
}

QUuid ListModel::idAt(int row) const
{
    const ListRow *found = rowAt(row);
    return found ? found->id : QUuid();
}

int ListModel::rowOf(const QUuid &id) const
{
    for (const int number : m_windows.keys()) {
        const Window *window = m_windows.object(number);
        for (int place = 0; window && place < window->size(); ++place) {
            if (window->at(place).id == id)
                return rowOfRecord(number * windowSize + place);
        }
    }
    return -1;
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size() + m_headings.size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QString ListModel::displayText(const Field &field, const QVariant &value) const
{
    if (!value.isValid())
        return {};
    if (field.type == FieldType::Rate && field.name.endsWith(QLatin1String("_share"))) {
        constexpr qint64 percent = Rate::whole / 100;
        return QStringLiteral("%1%").arg((value.value<Rate>().millionths + percent / 2) / percent);
    }
    return isZeroAmount(field, value) ? QStringLiteral("–") : displayValue(field, value, m_format).simplified();
}

int ListModel::overdueDays(const ListRow &row) const
{
    for (qsizetype column = 0; column < m_fields.size(); ++column) {
        const QDate due = m_fields.at(column)->isDue ? row.values.value(column).toDate() : QDate();
        if (due.isValid())
            return static_cast<int>(qMax(qint64(0), due.daysTo(m_store.clock().today())));
    }
    return 0;
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Field &field = fieldAt(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((isNumberField(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ForegroundRole && role < Qt::UserRole)
        return {};
    if (const qsizetype heading = headingAt(index.row()); heading >= 0)
        return headingData(m_groups.at(heading), index.column(), role);
    const ListRow *row = rowAt(index.row());
    if (!row || row->id.isNull())
        return {};
    const QVariant value = row->values.value(index.column());
    switch (role) {
    case Qt::DisplayRole: return displayText(field, value);
    case Qt::AccessibleTextRole: return QStringLiteral("%1: %2").arg(field.label.text(), displayText(field, value));
    case Qt::ForegroundRole:
        if (field.type == FieldType::Money && value.value<Money>().minor() < 0)
            return theme::ink(Tone::Danger);
        if (isZeroAmount(field, value))
            return theme::color(Token::Text3);
        if ((field.isDue || field.name == QLatin1String("balance") || field.name == QLatin1String("overdue")) && overdueDays(*row) > 0)
            return theme::ink(Tone::Danger);
        return QVariant();
    case IdRole: return row->id;
    case ValueRole: return value;
    case OverdueRole: return overdueDays(*row);
    case CodeRole: return field.type == FieldType::Choice ? value : QVariant();
    default: return {};
    }
}

/// The value and the count in the first column, the sums under their columns.
QVariant ListModel::headingData(const ListGroup &group, int column, int role) const
{
    if (role == GroupRole)
        return true;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const Field &field = fieldAt(column);
    if (column == 0) {
        const Field *by = m_list.find(m_grouping);
        const QString value = by->type == FieldType::Reference ? group.value.toString() : displayText(*by, group.value);
        return tr("%1 · %2", "group, rows").arg(value.isEmpty() ? tr("Not filled in") : value, formatCount(group.count, m_format));
    }
    if (!group.sums.contains(field.name))
        return {};
    const qint64 sum = group.sums.value(field.name);
    return field.type == FieldType::Money ? formatAmount(Money(sum, {}), m_format) : formatCount(sum, m_format);
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_fields.size())
        return {};
    const Field &field = fieldAt(section);
    const bool isBar = field.type == FieldType::Rate && field.name.endsWith(QLatin1String("_share"));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((isNumberField(field) && !isBar ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role == LabelRole)
        return field.label.text();
    if (role != Qt::DisplayRole && role != OrderMarkRole)
        return {};
    const QString mark = orderMark(field.name);
    if (role == OrderMarkRole)
        return mark;
    return mark.isEmpty() ? field.label.text() : field.label.text() + u' ' + mark;
}

QString ListModel::orderMark(const QString &column) const
{
    const QList<SortKey> keys = order();
    for (qsizetype level = 0; level < keys.size(); ++level) {
        if (keys.at(level).field == column) {
            const QString arrow = keys.at(level).descending ? QStringLiteral("↓") : QStringLiteral("↑");
            return keys.size() == 1 ? arrow : arrow + QString::number(level + 1);
        }
    }
    return {};
}

Qt::ItemFlags ListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return headingAt(index.row()) >= 0 ? plain : plain | Qt::ItemIsSelectable;
}

} // namespace freehold
