// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list_table.h"

#include "catalogue/filter.h"
#include "ui/cell_delegate.h"
#include "ui/cell_editing.h"
#include "ui/freezing_table.h"
#include "ui/list_columns.h"
#include "ui/list_selection.h"
#include "ui/read_later.h"
#include "ui/totals_bar.h"

#include <QAction>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QProgressBar>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace freehold {
namespace {

/// Slower reading than this is shown.
constexpr int slowMs = 150;

QTimer *singleTimer(QObject *parent, int milliseconds)
{
    auto *timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setInterval(milliseconds);
    return timer;
}

} // namespace

ListTable::ListTable(ScreenContext &context, ListModel &model, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model), m_view(new FreezingTable(this)), m_slowness(singleTimer(this, slowMs)),
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
    buildKeys();
    m_columns = new ListColumns(m_model, *m_view, this);
    m_selection = new ListSelection(m_context, m_model, *m_view, this);
    m_editing = new CellEditing(m_context, m_model, *m_view, *m_selection, this);
    m_totals = new TotalsBar(*m_view, this);
    m_totals->setObjectName(QStringLiteral("totals"));
    column->addWidget(m_progress);
    column->addWidget(m_view, 1);
    column->addWidget(m_totals);
    connect(m_slowness, &QTimer::timeout, m_progress, &QWidget::show);
    connect(m_columns, &ListColumns::changed, this, &ListTable::handleLoaded);
    connect(m_selection, &ListSelection::changed, this, &ListTable::statusChanged);
    connect(&m_model, &ListModel::loaded, this, &ListTable::handleLoaded);
    connect(&m_model, &ListModel::loadingChanged, this, &ListTable::handleLoading);
    connect(m_typePause, &QTimer::timeout, this, [this] { m_typed.clear(); });
    m_columns->restore();
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
    connect(m_view, &FreezingTable::headClicked, this,
            [this](int column) { m_model.sortBy(column, QGuiApplication::keyboardModifiers() & Qt::ShiftModifier); });
    connect(m_view, &QTableView::doubleClicked, this, &ListTable::handleDoubleClick);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now, const QModelIndex &before) {
        for (const int row : {now.row(), before.row()}) {
            if (row >= 0)
                m_view->viewport()->update(QRect(0, m_view->rowViewportPosition(row), m_view->viewport()->width(), m_view->rowHeight(row)));
        }
        Q_EMIT currentChanged();
    });
}

void ListTable::buildKeys()
{
    const auto add = [this](const QList<QKeySequence> &keys, const std::function<void()> &act) {
        auto *action = new QAction(m_view);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_view->addAction(action);
    };
    add({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}, [this] { Q_EMIT opened(); });
    add({QKeySequence::Copy}, [this] { m_selection->copy(false); });
    add({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, [this] { m_selection->copy(true); });
    add({QKeySequence::Paste}, [this] { m_editing->paste(); });
    add({QKeySequence(Qt::CTRL | Qt::Key_D), QKeySequence(Qt::CTRL | Qt::Key_Apostrophe)}, [this] { m_editing->fillDown(); });
    add({QKeySequence(Qt::Key_F2)}, [this] {
        if (m_selection->count() > 1 && m_editing->mayEditRecords())
            m_editing->changeSelected();
        else if (!m_editing->begin(m_view->currentIndex()))
            Q_EMIT formWanted();
    });
}

bool ListTable::isName(int column) const
{
    const Entity *entity = m_context.program().catalogue.entity(m_model.list().entity);
    return entity && m_model.fieldAt(column).name == entity->title;
}

/// The name of a record leads to it; other cells are edited where they can be.
void ListTable::handleDoubleClick(const QModelIndex &cell)
{
    if (isName(cell.column()) || !m_editing->begin(cell))
        Q_EMIT opened();
}

/// In the names and in the column that orders the rows letters look for a row; in others that can be edited they take the place of the
/// value.
bool ListTable::takesTyping(const QString &typed)
{
    const QModelIndex cell = m_view->currentIndex();
    const QList<SortKey> order = m_model.order();
    if (!cell.isValid() || !m_typed.isEmpty() || isName(cell.column()))
        return false;
    const bool leads = !order.isEmpty() && m_model.fieldAt(cell.column()).name == order.first().field;
    return !leads && m_selection->count() == 1 && m_editing->begin(cell, typed);
}

QTableView &ListTable::view()
{
    return *m_view;
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
    m_columns->fit();
    loadTotals();
    m_selection->renew();
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
    showTotals({});
    ++m_totalsRequest;
    if (m_model.rowCount() == 0 || m_model.isPartial())
        return;
    readIdly(
        m_context.store(), this, [query = m_model.query()](Reader &reader) { return listTotals(reader, query); },
        [this, request = m_totalsRequest](const Result<QHash<QString, qint64>> &totals) {
            if (totals && request == m_totalsRequest)
                showTotals(*totals);
        });
}

void ListTable::showTotals(const QHash<QString, qint64> &totals)
{
    QHash<int, QString> sums;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const Field &field = m_model.fieldAt(column);
        if (!totals.contains(field.name))
            continue;
        const qint64 sum = totals.value(field.name);
        if (field.type == FieldType::Money)
            sums.insert(column, formatAmount(Money(sum, {}), m_context.format()));
        else if (field.type == FieldType::Integer)
            sums.insert(column, formatCount(sum, m_context.format()));
    }
    m_totals->setTotals(QStringLiteral("Σ  ") + countText(), sums);
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->fit();
}

bool ListTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString typed = key->text();
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (isPlain && !typed.isEmpty() && typed.at(0).isPrint() && (typed != QLatin1String(" ") || !m_typed.isEmpty())) {
            if (!takesTyping(typed))
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
    before.filter = joinedFilters(before.filter, condition);
    readLater(
        m_context.store(), this, [before](Reader &reader) { return listCount(reader, before); },
        [this, request = ++m_typeRequest](const Result<qint64> &row) {
            if (request == m_typeRequest && row && *row < m_model.recordCount())
                setCurrentRow(m_model.rowOfRecord(*row));
        });
}

QString ListTable::status() const
{
    const QString selected = m_selection->status();
    return selected.isEmpty() ? countText() : selected;
}

} // namespace freehold
