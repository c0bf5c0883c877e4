// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezing_table.h"

#include "ui/list_model.h"
#include "ui/theme.h"

#include <QFrame>
#include <QScrollBar>
#include <QStyleOptionHeader>

namespace freehold {
namespace {

void setUpHeader(QHeaderView *header)
{
    header->setFixedHeight(theme::scaled(32));
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(56);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
}

} // namespace

ListHeader::ListHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setUpHeader(this);
}

void ListHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    constexpr int padding = 24;
    QHeaderView::initStyleOptionForIndex(option, section);
    const QString mark = model()->headerData(section, Qt::Horizontal, ListModel::OrderMarkRole).toString();
    if (mark.isEmpty())
        return;
    const QString words = model()->headerData(section, Qt::Horizontal, ListModel::LabelRole).toString();
    const QFontMetrics metrics(theme::font(TextStyle::LabelStrong));
    const int room = sectionSize(section) - padding - metrics.horizontalAdvance(u' ' + mark);
    option->text = metrics.elidedText(words, Qt::ElideRight, room) + u' ' + mark;
}

FreezingTable::FreezingTable(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new ListHeader(this));
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    giveHeadSignals(this);
}

void FreezingTable::giveHeadSignals(QTableView *table)
{
    QHeaderView *header = table->horizontalHeader();
    connect(header, &QHeaderView::sectionClicked, this, &FreezingTable::headClicked);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &position) { Q_EMIT headMenuWanted(header->mapToGlobal(position), header->logicalIndexAt(position)); });
}

void FreezingTable::setFrozen(int count)
{
    const int wanted = qBound(0, count, qMax(0, horizontalHeader()->count() - 1));
    if (wanted > 0 && !m_still)
        buildStill();
    m_frozen = wanted;
    if (m_still) {
        m_still->setVisible(m_frozen > 0);
        m_edge->setVisible(m_frozen > 0);
        matchColumns();
    }
    Q_EMIT frozenChanged();
}

void FreezingTable::buildStill()
{
    m_still = new QTableView(this);
    m_still->setObjectName(QStringLiteral("frozen"));
    m_still->setAccessibleName(tr("Columns that stay in place"));
    m_still->setHorizontalHeader(new ListHeader(m_still));
    giveHeadSignals(m_still);
    m_still->setFocusPolicy(Qt::NoFocus);
    m_still->setFocusProxy(this);
    m_still->setItemDelegate(itemDelegate());
    m_still->setModel(model());
    delete m_still->selectionModel();
    m_still->setSelectionModel(selectionModel());
    m_still->setFrameShape(QFrame::NoFrame);
    m_still->setShowGrid(false);
    m_still->setSelectionBehavior(selectionBehavior());
    m_still->setSelectionMode(selectionMode());
    m_still->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_still->setWordWrap(false);
    m_still->setMouseTracking(true);
    m_still->setVerticalScrollMode(verticalScrollMode());
    m_still->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_still->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_still->verticalHeader()->hide();
    m_still->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_still->verticalHeader()->setDefaultSectionSize(verticalHeader()->defaultSectionSize());
    m_still->setContextMenuPolicy(Qt::CustomContextMenu);
    m_edge = new QFrame(this);
    m_edge->setFrameStyle(static_cast<int>(QFrame::VLine) | static_cast<int>(QFrame::Plain));
    theme::setInk(m_edge, theme::color(Token::Border));
    connect(m_still, &QTableView::doubleClicked, this, &QTableView::doubleClicked);
    connect(m_still, &QTableView::customContextMenuRequested, this, &QTableView::customContextMenuRequested);
    connect(m_still->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_still->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_still->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (horizontalHeader()->visualIndex(column) < m_frozen && horizontalHeader()->sectionSize(column) != size)
            setColumnWidth(column, size);
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &FreezingTable::matchColumns);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &FreezingTable::matchColumns);
    connect(model(), &QAbstractItemModel::modelReset, this, &FreezingTable::matchColumns);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, m_still->viewport(), qOverload<>(&QWidget::update));
}

/// The same columns in the same order and width, of which only the frozen ones show.
void FreezingTable::matchColumns()
{
    if (m_frozen == 0)
        return;
    const QHeaderView *own = horizontalHeader();
    QHeaderView *still = m_still->horizontalHeader();
    const QSignalBlocker quiet(still);
    for (int place = 0; place < own->count() && own->count() == still->count(); ++place) {
        const int column = own->logicalIndex(place);
        still->moveSection(still->visualIndex(column), place);
        m_still->setColumnHidden(column, place >= m_frozen);
        if (place < m_frozen)
            still->resizeSection(column, own->sectionSize(column));
    }
    placeStill();
}

int FreezingTable::frozenWidth() const
{
    int width = 0;
    for (int place = 0; place < m_frozen; ++place)
        width += horizontalHeader()->sectionSize(horizontalHeader()->logicalIndex(place));
    return width;
}

QRect FreezingTable::cellRect(const QModelIndex &cell) const
{
    if (m_frozen > 0 && horizontalHeader()->visualIndex(cell.column()) < m_frozen)
        return m_still->visualRect(cell).translated(m_still->pos() + m_still->viewport()->pos());
    return visualRect(cell).translated(viewport()->pos());
}

void FreezingTable::placeStill()
{
    const int width = frozenWidth();
    const QRect room = viewport()->geometry();
    const int left = layoutDirection() == Qt::RightToLeft ? room.right() + 1 - width : room.left();
    m_still->setGeometry(left, frameWidth(), width, room.height() + horizontalHeader()->height());
    m_edge->setGeometry(layoutDirection() == Qt::RightToLeft ? left - 1 : left + width, frameWidth(), 1, m_still->height());
    m_still->updateGeometry();
    m_still->raise();
    m_edge->raise();
}

void FreezingTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_frozen > 0)
        placeStill();
}

/// What is scrolled to comes to stand beside the frozen columns, not behind them.
void FreezingTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (m_frozen == 0 || !index.isValid())
        return;
    if (horizontalHeader()->visualIndex(index.column()) < m_frozen)
        return horizontalScrollBar()->setValue(before);
    const QRect cell = visualRect(index);
    const int covered = layoutDirection() == Qt::RightToLeft ? cell.right() - (viewport()->width() - 1 - frozenWidth()) : frozenWidth() - cell.left();
    if (covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

} // namespace freehold
