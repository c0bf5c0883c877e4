// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/screens/plot_map.h"

#include "inventory/screens/plot_shades.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace freehold {
namespace {

constexpr QSizeF cellSize{54, 62}; ///< at zoom 1, gap included
constexpr qreal cellGap = 2;
constexpr qreal mapMargin = 20;
constexpr qreal letterFrom = 28;
constexpr qreal numberFrom = 18;
constexpr qreal leastZoom = 0.2;
constexpr qreal readableZoom = 0.85; ///< below it a tall project is scrolled through instead
constexpr qreal mostZoom = 2.5;

} // namespace

PlotMap::PlotMap(const CompanyFormat &format, QWidget *parent) : QAbstractScrollArea(parent), m_format(format)
{
    setObjectName(QStringLiteral("plotMap"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Plots"));
}

void PlotMap::setPlots(const QList<PlotCell> &plots)
{
    const QUuid kept = current();
    const QList<QUuid> chosen = selection();
    m_plots = plots;
    m_layout = layOutPlots(plots);
    m_selected.clear();
    m_current = -1;
    for (int i = 0; i < plots.size(); ++i) {
        if (chosen.contains(plots.at(i).id))
            m_selected.insert(i);
        if (plots.at(i).id == kept)
            m_current = i;
    }
    if (m_fits)
        zoomToFit();
    updateBars();
    viewport()->update();
    tell();
}

void PlotMap::setOverdue(const QSet<QUuid> &plots)
{
    m_overdue = plots;
    viewport()->update();
}

void PlotMap::setShownStates(const QSet<PlotState> &states)
{
    m_states = states;
    m_selected.removeIf([this](int index) { return !isShown(index); });
    if (m_current >= 0 && !isShown(m_current))
        m_current = -1;
    viewport()->update();
    tell();
}

QUuid PlotMap::current() const
{
    return m_current >= 0 ? m_plots.at(m_current).id : QUuid();
}

QList<QUuid> PlotMap::selection() const
{
    QList<int> indexes(m_selected.cbegin(), m_selected.cend());
    std::sort(indexes.begin(), indexes.end());
    QList<QUuid> ids;
    for (const int index : std::as_const(indexes))
        ids.append(m_plots.at(index).id);
    return ids;
}

void PlotMap::select(const QUuid &plot)
{
    for (int i = 0; i < m_plots.size(); ++i) {
        if (m_plots.at(i).id == plot)
            return moveTo(i, false);
    }
}

QRectF PlotMap::rectOf(const QUuid &plot) const
{
    for (int i = 0; i < m_plots.size(); ++i) {
        if (m_plots.at(i).id == plot)
            return rectAt(i);
    }
    return {};
}

QString PlotMap::describe(const PlotCell &plot) const
{
    QStringList parts{plot.number, choicesOf<PlotState>().at(static_cast<int>(plot.state)).label.text().toLower(),
                      formatArea(plot.area, m_format)};
    if (plot.facing != Facing::Unknown)
        parts.append(tr("%1 facing").arg(choicesOf<Facing>().at(static_cast<int>(plot.facing)).label.text().toLower()));
    if (plot.isCorner)
        parts.append(tr("corner"));
    if (m_overdue.contains(plot.id))
        parts.append(tr("overdue"));
    return parts.join(QStringLiteral(", "));
}

bool PlotMap::isShown(int index) const
{
    return m_states.isEmpty() || m_states.contains(m_plots.at(index).state);
}

QSizeF PlotMap::contentSize() const
{
    return {m_layout.columns * cellSize.width() * m_zoom + 2 * mapMargin, m_layout.height * cellSize.height() * m_zoom + 2 * mapMargin};
}

/// Where the first cell begins in the viewport: a map that is smaller stands in its middle.
QPointF PlotMap::origin() const
{
    const qreal spare = std::max(0.0, viewport()->width() - contentSize().width());
    return {mapMargin + spare / 2 - horizontalScrollBar()->value(), mapMargin - verticalScrollBar()->value()};
}

QRectF PlotMap::rectAt(int index) const
{
    const PlotPlace &place = m_layout.places.at(index);
    const QSizeF size = cellSize * m_zoom;
    const QPointF corner = origin() + QPointF(place.column * size.width(), place.top * size.height());
    return {corner, size - QSizeF(cellGap, cellGap)};
}

int PlotMap::indexAt(const QPointF &position) const
{
    for (int i = 0; i < m_plots.size(); ++i) {
        if (rectAt(i).contains(position))
            return isShown(i) ? i : -1;
    }
    return -1;
}

void PlotMap::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), plotGround());
    paintCaptions(painter);
    QFont numbers = theme::font(TextStyle::Caption);
    numbers.setPixelSize(std::clamp(static_cast<int>(11 * m_zoom), 9, 15));
    numbers.setWeight(QFont::DemiBold);
    const QRectF dirty = QRectF(event->rect()).adjusted(-4, -4, 4, 4);
    for (int i = 0; i < m_plots.size(); ++i) {
        if (rectAt(i).intersects(dirty))
            paintCell(painter, i, numbers);
    }
    for (const int index : std::as_const(m_selected))
        paintMarks(painter, index);
    if (m_current >= 0 && !m_selected.contains(m_current))
        paintMarks(painter, m_current);
}

void PlotMap::paintCaptions(QPainter &painter) const
{
    painter.setFont(theme::font(TextStyle::LabelStrong));
    painter.setPen(theme::color(Token::Text2));
    const QSizeF size = cellSize * m_zoom;
    for (const BlockCaption &caption : m_layout.captions) {
        const QPointF corner = origin() + QPointF(caption.column * size.width(), caption.top * size.height());
        painter.drawText(QRectF(corner - QPointF(0, 22), QSizeF(300, 18)), Qt::AlignLeft | Qt::AlignVCenter, tr("Block %1").arg(caption.block));
    }
}

void PlotMap::paintCell(QPainter &painter, int index, const QFont &numberFont) const
{
    const PlotCell &plot = m_plots.at(index);
    const QRectF rect = rectAt(index);
    const PlotShade shade = plotShade(plot.state);
    const qreal strength = isShown(index) ? 1 : 0.15;
    paintPlot(&painter, rect, shade, strength);
    if (rect.width() < numberFrom)
        return;
    QColor ink = isShown(index) ? shade.ink : theme::color(Token::Disabled);
    painter.setPen(ink);
    painter.setFont(numberFont);
    const bool hasLetter = rect.width() >= letterFrom;
    const QRectF upper = hasLetter ? rect.adjusted(0, rect.height() * 0.14, 0, -rect.height() * 0.4) : rect;
    if (painter.fontMetrics().horizontalAdvance(plot.number) <= rect.width() + 2)
        painter.drawText(upper, Qt::AlignCenter, plot.number);
    if (hasLetter)
        painter.drawText(rect.adjusted(0, rect.height() * 0.5, 0, -rect.height() * 0.08), Qt::AlignCenter, QString(shade.letter));
    if (!m_overdue.contains(plot.id) || !isShown(index))
        return;
    const qreal side = std::min(12.0, rect.width() / 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(theme::isDark() ? 0xFF8F86U : 0xB3261EU));
    painter.drawPolygon(QPolygonF({rect.topRight() - QPointF(side, 0), rect.topRight(), rect.topRight() + QPointF(0, side)}));
    painter.setPen(QPen(theme::color(Token::Surface), 1));
    painter.drawLine(rect.topRight() - QPointF(side, 0), rect.topRight() + QPointF(0, side));
}

void PlotMap::paintMarks(QPainter &painter, int index) const
{
    const QRectF rect = rectAt(index);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (m_selected.contains(index)) {
        painter.setPen(QPen(theme::color(Token::Surface), 2.5));
        painter.drawRoundedRect(rect.adjusted(2.5, 2.5, -2.5, -2.5), 1, 1);
        painter.setPen(QPen(theme::isDark() ? QColor(Qt::white) : theme::color(Token::Text), 3));
        painter.drawRoundedRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3);
    }
    if (index == m_current && hasFocus()) {
        painter.setPen(QPen(theme::color(Token::Accent), 2));
        painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), 4, 4);
    }
}

int PlotMap::neighbour(int from, int dx, int dy) const
{
    const QPointF start = rectAt(from).center();
    int best = from;
    qreal bestCost = 0;
    for (int i = 0; i < m_plots.size(); ++i) {
        const QPointF way = rectAt(i).center() - start;
        const qreal along = way.x() * dx + way.y() * dy;
        const qreal aside = std::abs(dx ? way.y() : way.x());
        if (i == from || !isShown(i) || along < 1 || (dx && aside > cellSize.height() * m_zoom * 0.5))
            continue;
        const qreal cost = along + 3 * aside;
        if (best == from || cost < bestCost) {
            best = i;
            bestCost = cost;
        }
    }
    return best;
}

void PlotMap::keyPressEvent(QKeyEvent *event)
{
    const int dx = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int dy = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const bool withControl = event->modifiers() & Qt::ControlModifier;
    if ((dx || dy) && withControl) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + dx * 60);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + dy * 60);
        return;
    }
    if ((dx || dy) && !m_plots.isEmpty()) {
        const int first = m_current >= 0 ? neighbour(m_current, layoutDirection() == Qt::RightToLeft ? -dx : dx, dy) : 0;
        return moveTo(first, event->modifiers() & Qt::ShiftModifier);
    }
    if (withControl && event->key() == Qt::Key_0)
        return zoomToFit();
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus)
        return zoomBy(event->key() == Qt::Key_Plus ? 1.25 : 0.8);
    if (m_current < 0)
        return QAbstractScrollArea::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT activated(current());
    else if (event->key() == Qt::Key_Space && withControl)
        moveTo(m_current, true);
    else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
        moveTo(event->key() == Qt::Key_Home ? 0 : static_cast<int>(m_plots.size()) - 1, false);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PlotMap::moveTo(int index, bool extends)
{
    if (!isShown(index))
        return;
    if (!extends)
        m_selected.clear();
    if (extends && index == m_current && m_selected.contains(index))
        m_selected.remove(index);
    else
        m_selected.insert(index);
    m_current = index;
    const QRectF rect = rectAt(index);
    const QRectF view = QRectF(viewport()->rect()).adjusted(8, 8, -8, -8);
    const auto reach = [](qreal low, qreal high, qreal from, qreal to) { return low < from ? low - from : high > to ? high - to : 0; };
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(reach(rect.left(), rect.right(), view.left(), view.right())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(reach(rect.top(), rect.bottom(), view.top(), view.bottom())));
    viewport()->update();
    tell();
}

void PlotMap::tell()
{
    setAccessibleDescription(m_current >= 0 ? describe(m_plots.at(m_current)) : tr("No plot is chosen."));
    Q_EMIT selectionChanged();
}

void PlotMap::mousePressEvent(QMouseEvent *event)
{
    m_grip = event->position().toPoint();
    m_isDragging = false;
    if (event->button() != Qt::LeftButton)
        return;
    const int index = indexAt(event->position());
    if (index < 0)
        return;
    const bool toggles = event->modifiers() & Qt::ControlModifier;
    if (toggles && m_selected.contains(index)) {
        m_current = index;
        moveTo(index, true);
    } else {
        moveTo(index, toggles || event->modifiers() & Qt::ShiftModifier);
    }
}

void PlotMap::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & (Qt::LeftButton | Qt::MiddleButton)))
        return;
    const QPoint way = event->position().toPoint() - m_grip;
    if (!m_isDragging && way.manhattanLength() < 8)
        return;
    m_isDragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - way.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - way.y());
    m_grip = event->position().toPoint();
}

void PlotMap::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
    viewport()->unsetCursor();
}

void PlotMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (indexAt(event->position()) >= 0)
        Q_EMIT activated(current());
}

bool PlotMap::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = indexAt(help->pos());
    if (index < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), describe(m_plots.at(index)).toHtmlEscaped(), viewport(), rectAt(index).toRect());
    return true;
}

void PlotMap::wheelEvent(QWheelEvent *event)
{
    setZoom(m_zoom * std::pow(1.0015, event->angleDelta().y()), event->position());
    m_fits = false;
}

void PlotMap::zoomBy(qreal factor)
{
    m_fits = false;
    setZoom(m_zoom * factor, QRectF(viewport()->rect()).center());
}

void PlotMap::zoomToFit()
{
    m_fits = true;
    if (m_plots.isEmpty() || viewport()->width() < 2 * mapMargin)
        return;
    const qreal across = (viewport()->width() - 2 * mapMargin) / (m_layout.columns * cellSize.width());
    const qreal down = (viewport()->height() - 2 * mapMargin) / (m_layout.height * cellSize.height());
    m_zoom = std::clamp(std::min(across, std::max(down, readableZoom)), 0.55, 1.4);
    updateBars();
    viewport()->update();
}

void PlotMap::setZoom(qreal zoom, const QPointF &anchor)
{
    const qreal next = std::clamp(zoom, leastZoom, mostZoom);
    const QPointF fixed = (anchor - origin()) * (next / m_zoom);
    m_zoom = next;
    updateBars();
    const QPointF shift = origin() + fixed - anchor;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(shift.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(shift.y()));
    viewport()->update();
}

void PlotMap::updateBars()
{
    const QSizeF size = contentSize();
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(size.width())) - viewport()->width()));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(size.height())) - viewport()->height()));
}

void PlotMap::resizeEvent(QResizeEvent *)
{
    if (m_fits)
        zoomToFit();
    updateBars();
}

void PlotMap::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
}

void PlotMap::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

void PlotMap::focusInEvent(QFocusEvent *)
{
    viewport()->update();
}

void PlotMap::focusOutEvent(QFocusEvent *)
{
    viewport()->update();
}

} // namespace freehold
