// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list_table.h"

#include "ui/cell_delegate.h"
#include "ui/pill.h"
#include "ui/read_later.h"
#include "ui/totals_bar.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace freehold {
namespace {

/// Slower reading than this is shown.
constexpr int slowMs = 150;
/// So many selected rows are summed and copied; more would only keep the machine busy.
constexpr qsizetype mostSelected = 100'000;
constexpr qsizetype rowsAtOnce = 500;

QTimer *singleTimer(QObject *parent, int milliseconds)
{
    auto *timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setInterval(milliseconds);
    return timer;
}

QString layoutSetting(const List &list)
{
    return QStringLiteral("lists/") + list.name;
}

bool mayCutOff(const Field &field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Reference;
}

QString htmlTable(const QList<QStringList> &lines, bool hasHeader)
{
    QString html = QStringLiteral("<table>");
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QString cell = hasHeader && line == 0 ? QStringLiteral("th") : QStringLiteral("td");
        html += QStringLiteral("<tr>");
        for (const QString &words : lines.at(line))
            html += QStringLiteral("<%1>%2</%1>").arg(cell, words.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

Money sumOf(const Reader &reader, const List &list, const QString &column, const QList<qint64> &keys)
{
    Money sum;
    for (qsizetype from = 0; from < keys.size(); from += rowsAtOnce) {
        for (const ListRow &row : listRows(reader, list, {column}, keys.mid(from, rowsAtOnce)))
            sum += row.values.value(0).value<Money>();
    }
    return sum;
}

} // namespace

ListTable::ListTable(ScreenContext &context, ListModel &model, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model), m_view(new QTableView(this)),
      m_slowness(singleTimer(this, slowMs)), m_selectionPause(singleTimer(this, 80)), m_keepPause(singleTimer(this, 500)),
      m_typePause(singleTimer(this, 1000))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("loading"));
    m_progress->setAccessibleName(tr("Reading the list"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->hide();
    buildView();
    m_totals = new TotalsBar(m_view->horizontalHeader(), this);
    m_totals->setObjectName(QStringLiteral("totals"));
    column->addWidget(m_progress);
    column->addWidget(m_view, 1);
    column->addWidget(m_totals);
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_totals, qOverload<>(&QWidget::update));
    connect(m_slowness, &QTimer::timeout, m_progress, &QWidget::show);
    connect(m_selectionPause, &QTimer::timeout, this, &ListTable::sumSelection);
    connect(&m_model, &ListModel::loaded, this, &ListTable::handleLoaded);
    connect(&m_model, &ListModel::loadingChanged, this, &ListTable::handleLoading);
    connect(m_keepPause, &QTimer::timeout, this, &ListTable::keepLayout);
    connect(m_typePause, &QTimer::timeout, this, [this] { m_typed.clear(); });
    setLayoutOf(QJsonDocument::fromJson(QSettings().value(layoutSetting(m_model.list())).toByteArray()).object());
    handleLoading();
    handleLoaded();
}

void ListTable::buildView()
{
    m_view->setObjectName(QStringLiteral("table"));
    m_view->setAccessibleName(m_model.list().label.text());
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setMouseTracking(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    QHeaderView *header = m_view->horizontalHeader();
    header->setFixedHeight(theme::scaled(32));
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(56);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this,
            [this](int section) { m_model.sortBy(section, QGuiApplication::keyboardModifiers() & Qt::ShiftModifier); });
    connect(header, &QHeaderView::sectionResized, this, [this, header](int section) {
        const bool isStretched = header->visualIndex(section) == header->count() - 1;
        if (m_isFitting || isStretched)
            return;
        m_hasOwnWidths = true;
        m_keepPause->start();
    });
    connect(header, &QHeaderView::sectionMoved, m_keepPause, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &position) { chooseColumns(header->mapToGlobal(position)); });
    connect(m_view, &QTableView::doubleClicked, this, &ListTable::opened);
    m_view->installEventFilter(this);
    const QItemSelectionModel *selection = m_view->selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now, const QModelIndex &before) {
        for (const int row : {now.row(), before.row()}) {
            if (row >= 0)
                m_view->viewport()->update(QRect(0, m_view->rowViewportPosition(row), m_view->viewport()->width(), m_view->rowHeight(row)));
        }
        Q_EMIT currentChanged();
    });
    connect(selection, &QItemSelectionModel::selectionChanged, this, &ListTable::handleSelection);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *open = new QAction(m_view);
        open->setShortcut(key);
        open->setShortcutContext(Qt::WidgetShortcut);
        connect(open, &QAction::triggered, this, &ListTable::opened);
        m_view->addAction(open);
    }
}

void ListTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setWatched(true);
    Q_EMIT watched(true);
}

void ListTable::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setWatched(false);
    Q_EMIT watched(false);
}

RecordKey ListTable::current() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? RecordKey{m_model.list().entity, m_model.idAt(current.row())} : RecordKey();
}

void ListTable::setCurrentRow(int row)
{
    m_view->setCurrentIndex(m_model.index(row, qMax(0, m_view->currentIndex().column())));
}

void ListTable::handleLoading()
{
    if (m_model.isLoading())
        return m_slowness->start();
    m_slowness->stop();
    m_progress->hide();
}

void ListTable::handleLoaded()
{
    if (!m_hasOwnWidths)
        fitColumns();
    loadTotals();
    handleSelection();
}

QString ListTable::countText() const
{
    if (m_model.isPartial())
        return QStringLiteral("…");
    const qint64 rows = m_model.recordCount();
    return rows == 1 ? tr("1 row") : tr("%1 rows").arg(formatCount(rows, m_context.format()));
}

void ListTable::loadTotals()
{
    const QString count = QStringLiteral("Σ  ") + countText();
    m_totals->setTotals(count, {});
    ++m_totalsRequest;
    if (m_model.rowCount() == 0 || m_model.isPartial())
        return;
    readIdly(
        m_context.store(), this, [query = m_model.query()](Reader &reader) { return listTotals(reader, query); },
        [this, count, request = m_totalsRequest](const Result<QHash<QString, qint64>> &totals) {
            if (!totals || request != m_totalsRequest)
                return;
            QHash<int, QString> sums;
            for (int column = 0; column < m_model.columnCount(); ++column) {
                const Field &field = m_model.fieldAt(column);
                if (!totals->contains(field.name))
                    continue;
                const qint64 sum = totals->value(field.name);
                if (field.type == FieldType::Money)
                    sums.insert(column, formatAmount(Money(sum, {}), m_context.format()));
                else if (field.type == FieldType::Integer)
                    sums.insert(column, formatCount(sum, m_context.format()));
            }
            m_totals->setTotals(count, sums);
        });
}

/// What the column needs for its header, the first rows, and any state it may come to show.
int ListTable::wantedWidth(int column) const
{
    constexpr int padding = 24;
    constexpr int arrow = 16;
    const Field &field = m_model.fieldAt(column);
    const QFontMetrics head(theme::font(TextStyle::LabelStrong));
    int width = head.horizontalAdvance(field.label.text()) + padding + arrow;
    if (theme::isState(field))
        width = qMax(width, pillWidth(tr("Registered", "a long state")) + padding);
    if (field.type == FieldType::Rate)
        width = qMax(width, 116);
    const int sample = qMin(m_model.rowCount(), 60);
    for (int row = 0; row < sample; ++row)
        width = qMax(width, m_view->itemDelegate()->sizeHint({}, m_model.index(row, column)).width());
    return qBound(64, width, mayCutOff(field) ? (column == 0 ? 280 : 220) : 400);
}

/// Columns grow with what comes to stand in them and do not shrink again by themselves; those that may be cut off give way when there
/// is not room for all.
void ListTable::fitColumns()
{
    constexpr int narrowest = 84;
    QHeaderView *header = m_view->horizontalHeader();
    QList<int> widths;
    QList<int> yielding;
    int needed = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int wanted = wantedWidth(column);
        widths.append(m_isFitted ? qMax(wanted, m_wanted.value(m_model.fieldAt(column).name)) : wanted);
        m_wanted.insert(m_model.fieldAt(column).name, widths.last());
        needed += widths.last();
        if (mayCutOff(m_model.fieldAt(column)))
            yielding.append(column);
    }
    const auto roomOf = [&](int column) { return widths.at(column) - (header->visualIndex(column) == 0 ? 2 * narrowest : narrowest); };
    for (int excess = needed - m_view->viewport()->width(); excess > 0 && !yielding.isEmpty();) {
        const int widest = *std::max_element(yielding.begin(), yielding.end(), [&](int a, int b) { return roomOf(a) < roomOf(b); });
        const int given = qMin(excess, qMin(8, roomOf(widest)));
        if (given <= 0)
            break;
        widths[widest] -= given;
        excess -= given;
    }
    m_isFitting = true;
    for (int column = 0; column < widths.size(); ++column)
        header->resizeSection(column, widths.at(column));
    m_isFitted = m_model.rowCount() > 0;
    m_isFitting = false;
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_hasOwnWidths)
        fitColumns();
}

QStringList ListTable::columnsInOrder() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    QStringList names;
    for (int place = 0; place < header->count(); ++place)
        names.append(m_model.fieldAt(header->logicalIndex(place)).name);
    return names;
}

void ListTable::setColumns(const QStringList &names)
{
    QHash<QString, int> widths;
    for (int column = 0; column < m_model.columnCount(); ++column)
        widths.insert(m_model.fieldAt(column).name, m_view->columnWidth(column));
    m_model.setColumns(names);
    m_isFitting = true;
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_view->setColumnWidth(column, m_hasOwnWidths ? widths.value(m_model.fieldAt(column).name, wantedWidth(column)) : wantedWidth(column));
    m_isFitting = false;
    m_isFitted = false;
    handleLoaded();
}

void ListTable::chooseColumns(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Field &field : m_model.list().columns) {
        QAction *action = menu->addAction(field.label.text());
        action->setCheckable(true);
        action->setChecked(m_model.columns().contains(field.name));
        connect(action, &QAction::toggled, this, [this, name = field.name](bool isOn) {
            QStringList names = columnsInOrder();
            names.removeAll(name);
            if (isOn)
                names.append(name);
            if (names.isEmpty())
                return;
            setColumns(names);
            m_keepPause->start();
        });
    }
    menu->addSeparator();
    const int at = qMax(0, m_view->currentIndex().column());
    const auto offerMove = [&](const QString &words, int by) {
        QAction *action = menu->addAction(words.arg(m_model.fieldAt(at).label.text()));
        QHeaderView *header = m_view->horizontalHeader();
        const int place = header->visualIndex(at);
        action->setEnabled(place + by >= 0 && place + by < header->count());
        connect(action, &QAction::triggered, this, [header, place, by] { header->moveSection(place, place + by); });
    };
    offerMove(tr("Move “%1” left"), -1);
    offerMove(tr("Move “%1” right"), 1);
    menu->addSeparator();
    connect(menu->addAction(tr("Fit the widths")), &QAction::triggered, this, [this] {
        m_hasOwnWidths = false;
        m_isFitted = false;
        fitColumns();
        m_keepPause->start();
    });
    connect(menu->addAction(tr("As at first")), &QAction::triggered, this, [this] {
        m_hasOwnWidths = false;
        m_model.setOrder({});
        setColumns(m_model.list().shown);
        m_keepPause->stop();
        QSettings().remove(layoutSetting(m_model.list()));
    });
    menu->popup(position);
}

QJsonObject ListTable::layoutOf() const
{
    QJsonArray columns;
    const QHeaderView *header = m_view->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        QJsonObject each{{QStringLiteral("id"), m_model.fieldAt(column).name}};
        if (m_hasOwnWidths && place + 1 < header->count())
            each.insert(QStringLiteral("width"), header->sectionSize(column));
        columns.append(each);
    }
    QJsonArray order;
    for (const SortKey &key : m_model.query().order)
        order.append(QJsonObject{{QStringLiteral("id"), key.field}, {QStringLiteral("descending"), key.descending}});
    return {{QStringLiteral("columns"), columns}, {QStringLiteral("order"), order}, {QStringLiteral("group"), m_model.grouping()}};
}

void ListTable::setLayoutOf(const QJsonObject &layout)
{
    QStringList names;
    QHash<QString, int> widths;
    for (const QJsonValue &each : layout.value(QStringLiteral("columns")).toArray()) {
        const QString name = each[QStringLiteral("id")].toString();
        if (!m_model.list().find(name) || names.contains(name))
            continue; // of another version
        names.append(name);
        if (each[QStringLiteral("width")].toInt() > 0)
            widths.insert(name, each[QStringLiteral("width")].toInt());
    }
    if (names.isEmpty())
        return;
    m_hasOwnWidths = !widths.isEmpty();
    m_model.setColumns(names);
    m_isFitting = true;
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_view->setColumnWidth(column, widths.value(m_model.fieldAt(column).name, wantedWidth(column)));
    m_isFitting = false;
    QList<SortKey> order;
    for (const QJsonValue &each : layout.value(QStringLiteral("order")).toArray()) {
        if (m_model.list().find(each[QStringLiteral("id")].toString()))
            order.append({each[QStringLiteral("id")].toString(), each[QStringLiteral("descending")].toBool()});
    }
    if (order != m_model.query().order)
        m_model.setOrder(order);
    m_model.setGrouping(layout.value(QStringLiteral("group")).toString());
}

/// Columns whose values come again and again; amounts and areas do not.
void ListTable::chooseGrouping(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &words, const QString &column) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(m_model.grouping() == column);
        connect(action, &QAction::triggered, this, [this, column] {
            m_model.setGrouping(column);
            m_keepPause->start();
            Q_EMIT groupingChanged();
        });
    };
    offer(tr("No groups"), {});
    menu->addSeparator();
    for (const Field &field : m_model.list().columns) {
        const bool mayRepeat = field.type == FieldType::Text || field.type == FieldType::Choice || field.type == FieldType::Reference
            || field.type == FieldType::Date || field.type == FieldType::Flag;
        if (mayRepeat)
            offer(field.label.text(), field.name);
    }
    menu->popup(position);
}

void ListTable::keepLayout()
{
    QSettings().setValue(layoutSetting(m_model.list()), QJsonDocument(layoutOf()).toJson(QJsonDocument::Compact));
}

bool ListTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString typed = key->text();
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (isPlain && !typed.isEmpty() && typed.at(0).isPrint() && (typed != QLatin1String(" ") || !m_typed.isEmpty())) {
            typeAhead(typed);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Goes to the first row whose text in the column that orders the list begins with what was typed or comes after it.
void ListTable::typeAhead(const QString &typed)
{
    m_typePause->start();
    m_typed += typed;
    const QList<SortKey> order = m_model.order();
    const Field *field = order.isEmpty() ? nullptr : m_model.list().find(order.first().field);
    if (!field || field->type != FieldType::Text || order.first().descending)
        return;
    QString quoted = m_typed;
    quoted.replace(u'"', QStringLiteral("\"\""));
    ListQuery before = m_model.query();
    const QString condition = QStringLiteral("%1 < \"%2\"").arg(field->name, quoted);
    before.filter = before.filter.isEmpty() ? condition : before.filter + QStringLiteral(" and ") + condition;
    readLater(
        m_context.store(), this, [before](Reader &reader) { return listCount(reader, before); },
        [this, request = ++m_typeRequest](const Result<qint64> &row) {
            if (request == m_typeRequest && row && *row < m_model.recordCount())
                setCurrentRow(m_model.rowOfRecord(*row));
        });
}

QList<int> ListTable::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (!m_model.grouping().isEmpty())
        rows.removeIf([this](int row) { return m_model.keyAt(row) < 0; });
    return rows;
}

qsizetype ListTable::selectedCount() const
{
    const QItemSelection selection = m_view->selectionModel()->selection();
    return selection.size() == 1 && m_model.grouping().isEmpty() ? selection.first().height() : selectedRows().size();
}

QList<int> ListTable::selectedColumns() const
{
    QSet<int> columns;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
    }
    const QHeaderView *header = m_view->horizontalHeader();
    QList<int> ordered(columns.begin(), columns.end());
    std::sort(ordered.begin(), ordered.end(), [header](int a, int b) { return header->visualIndex(a) < header->visualIndex(b); });
    return ordered;
}

/// Whether some cells are meant and not whole rows: more than one cell, but not every column.
bool ListTable::hasRange() const
{
    const QItemSelection selection = m_view->selectionModel()->selection();
    const bool isOneCell = selection.size() == 1 && selection.first().width() == 1 && selection.first().height() == 1;
    return !selection.isEmpty() && !isOneCell && selectedColumns().size() < m_model.columnCount();
}

/// The column whose sum is told: of some cells the first with a total, else the one the cursor stands in or the last with a total.
int ListTable::summedColumn() const
{
    const auto hasSum = [&](int column) {
        const Field &field = m_model.fieldAt(column);
        return field.type == FieldType::Money && field.hasTotal;
    };
    if (hasRange()) {
        for (const int column : selectedColumns()) {
            if (hasSum(column))
                return column;
        }
        return -1;
    }
    const int current = m_view->currentIndex().column();
    if (current >= 0 && current < m_model.columnCount() && hasSum(current))
        return current;
    const int balance = static_cast<int>(m_model.columns().indexOf(u"balance"));
    if (balance >= 0 && hasSum(balance))
        return balance;
    for (int column = m_model.columnCount() - 1; column >= 0; --column) {
        if (hasSum(column))
            return column;
    }
    return -1;
}

void ListTable::handleSelection()
{
    m_selectionSum.clear();
    ++m_sumRequest;
    m_selectionPause->start();
    Q_EMIT statusChanged();
}

void ListTable::sumSelection()
{
    const int column = summedColumn();
    const qsizetype count = selectedCount();
    if (column < 0 || count == 0 || count > mostSelected)
        return;
    QList<qint64> keys;
    for (const int row : selectedRows())
        keys.append(m_model.keyAt(row));
    const Field field = m_model.fieldAt(column);
    readLater(
        m_context.store(), this,
        [list = m_model.list(), name = field.name, keys](Reader &reader) { return sumOf(reader, list, name, keys); },
        [this, request = m_sumRequest, field, count, isRange = hasRange()](const Result<Money> &sum) {
            if (request != m_sumRequest || !sum || sum->isOverflowed())
                return;
            m_selectionSum =
                tr("%1 %2", "column, its sum").arg(field.label.text(), formatMoney(*sum, m_context.format()));
            if (isRange && count > 1) {
                const Money average = Money(sum->minor() / count, sum->currency());
                m_selectionSum = tr("%1 · average %2", "sum, average").arg(m_selectionSum, formatMoney(average, m_context.format()));
            }
            Q_EMIT statusChanged();
        });
}

QString ListTable::status() const
{
    const qsizetype selected = selectedCount();
    if (selected == 0)
        return countText();
    const QString count = tr("%1 selected").arg(formatCount(selected, m_context.format()));
    return m_selectionSum.isEmpty() ? count : tr("%1 · %2", "count, sum").arg(count, m_selectionSum);
}

void ListTable::copySelection(bool withHeaders)
{
    const QList<int> rows = selectedRows();
    if (rows.size() > mostSelected)
        return m_context.showError(
            {ErrorCode::Limit,
             tr("%1 rows are too many for the clipboard. Select up to %2, or export the list.")
                 .arg(formatCount(rows.size(), m_context.format()), formatCount(mostSelected, m_context.format())),
             {}});
    QList<qint64> keys;
    for (const int row : rows)
        keys.append(m_model.keyAt(row));
    QList<Field> fields;
    QStringList names;
    QStringList heads;
    QList<int> columns = selectedColumns();
    if (!hasRange()) {
        columns.clear();
        for (int place = 0; place < m_model.columnCount(); ++place)
            columns.append(m_view->horizontalHeader()->logicalIndex(place));
    }
    for (const int column : std::as_const(columns)) {
        fields.append(m_model.fieldAt(column));
        names.append(fields.last().name);
        heads.append(fields.last().label.text());
    }
    readLater(
        m_context.store(), this,
        [list = m_model.list(), names, keys](Reader &reader) {
            QList<ListRow> read;
            for (qsizetype from = 0; from < keys.size(); from += rowsAtOnce)
                read.append(listRows(reader, list, names, keys.mid(from, rowsAtOnce)));
            return read;
        },
        [this, fields, heads, withHeaders](const Result<QList<ListRow>> &read) {
            if (!read)
                return m_context.showError(read.error());
            QList<QStringList> lines;
            if (withHeaders)
                lines.append(heads);
            for (const ListRow &row : *read) {
                QStringList cells;
                for (qsizetype column = 0; column < fields.size(); ++column)
                    cells.append(m_model.displayText(fields.at(column), row.values.value(column)));
                lines.append(cells);
            }
            QStringList texts;
            for (const QStringList &cells : std::as_const(lines))
                texts.append(cells.join(u'\t'));
            auto *copied = new QMimeData;
            copied->setText(texts.join(u'\n'));
            copied->setHtml(htmlTable(lines, withHeaders));
            QGuiApplication::clipboard()->setMimeData(copied);
            m_context.showMessage(read->size() == 1 ? tr("1 row copied.")
                                                    : tr("%1 rows copied.").arg(formatCount(read->size(), m_context.format())));
        });
}

} // namespace freehold
