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
#include <QMenu>
#include <QProgressBar>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace freehold {
namespace {

constexpr int rowHeight = 32;
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
      m_slowness(singleTimer(this, slowMs)), m_selectionPause(singleTimer(this, 80))
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
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setMouseTracking(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = m_view->horizontalHeader();
    header->setFixedHeight(rowHeight);
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
        m_hasOwnWidths = m_hasOwnWidths || (!m_isFitting && !isStretched);
    });
    connect(header, &QHeaderView::customContextMenuRequested, this, &ListTable::chooseColumns);
    connect(m_view, &QTableView::doubleClicked, this, &ListTable::opened);
    const QItemSelectionModel *selection = m_view->selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &ListTable::currentChanged);
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
}

void ListTable::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setWatched(false);
}

RecordKey ListTable::current() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? RecordKey{m_model.list().entity, m_model.idAt(current.row())} : RecordKey();
}

void ListTable::setCurrentRow(int row)
{
    m_view->setCurrentIndex(m_model.index(row, 0));
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
    const qint64 rows = m_model.rowCount();
    return rows == 1 ? tr("1 row") : tr("%1 rows").arg(formatCount(rows, m_context.format()));
}

void ListTable::loadTotals()
{
    const QString count = QStringLiteral("Σ  ") + countText();
    m_totals->setTotals(count, {});
    ++m_totalsRequest;
    if (m_model.rowCount() == 0)
        return;
    readLater(
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
    if (theme::isState(field)) {
        for (const Choice &choice : field.choices)
            width = qMax(width, pillWidth(choice.label.text()) + padding);
    }
    if (field.type == FieldType::Rate)
        width = qMax(width, 124);
    const bool mayElide =
        field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Reference;
    const int sample = qMin(m_model.rowCount(), 60);
    for (int row = 0; row < sample; ++row)
        width = qMax(width, m_view->itemDelegate()->sizeHint({}, m_model.index(row, column)).width());
    return qBound(64, width, mayElide ? (column == 0 ? 280 : 220) : 400);
}

/// Columns grow with what comes to stand in them and do not shrink again by themselves.
void ListTable::fitColumns()
{
    m_isFitting = true;
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int wanted = wantedWidth(column);
        if (wanted > header->sectionSize(column) || !m_isFitted)
            header->resizeSection(column, wanted);
    }
    m_isFitted = m_model.rowCount() > 0;
    m_isFitting = false;
}

void ListTable::chooseColumns(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Columns"));
    for (const Field &field : m_model.list().columns) {
        QAction *action = menu->addAction(field.label.text());
        action->setCheckable(true);
        action->setChecked(m_model.columns().contains(field.name));
        connect(action, &QAction::toggled, this, [this, name = field.name](bool isOn) {
            QStringList names = m_model.columns();
            names.removeAll(name);
            if (isOn)
                names.append(name);
            if (names.isEmpty())
                return;
            m_model.setColumns(names);
            m_hasOwnWidths = false;
            m_isFitted = false;
            handleLoaded();
        });
    }
    menu->popup(m_view->horizontalHeader()->mapToGlobal(position));
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
    return rows;
}

qsizetype ListTable::selectedCount() const
{
    qsizetype count = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        count += range.height();
    return count;
}

/// The column whose sum is told: the one the cursor stands in, else the last with a total.
int ListTable::summedColumn() const
{
    const auto hasSum = [&](int column) {
        const Field &field = m_model.fieldAt(column);
        return field.type == FieldType::Money && field.hasTotal;
    };
    const int current = m_view->currentIndex().column();
    if (current >= 0 && current < m_model.columnCount() && hasSum(current))
        return current;
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
        [this, request = m_sumRequest, field](const Result<Money> &sum) {
            if (request != m_sumRequest || !sum || sum->isOverflowed())
                return;
            m_selectionSum =
                tr("%1 %2", "column, its sum").arg(field.label.text(), formatMoney(*sum, m_context.format()));
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

void ListTable::copySelection()
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
    for (int column = 0; column < m_model.columnCount(); ++column)
        fields.append(m_model.fieldAt(column));
    readLater(
        m_context.store(), this,
        [list = m_model.list(), columns = m_model.columns(), keys](Reader &reader) {
            QList<ListRow> read;
            for (qsizetype from = 0; from < keys.size(); from += rowsAtOnce)
                read.append(listRows(reader, list, columns, keys.mid(from, rowsAtOnce)));
            return read;
        },
        [this, fields](const Result<QList<ListRow>> &read) {
            if (!read)
                return m_context.showError(read.error());
            QStringList lines;
            for (const ListRow &row : *read) {
                QStringList cells;
                for (qsizetype column = 0; column < fields.size(); ++column)
                    cells.append(m_model.displayText(fields.at(column), row.values.value(column)));
                lines.append(cells.join(u'\t'));
            }
            QGuiApplication::clipboard()->setText(lines.join(u'\n'));
            m_context.showMessage(lines.size() == 1
                                      ? tr("1 row copied.")
                                      : tr("%1 rows copied.").arg(formatCount(lines.size(), m_context.format())));
        });
}

} // namespace freehold
