// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/screens/layout_canvas.h"

#include "inventory/map/map_colours.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace freehold {
namespace {

constexpr int canvasMargin = 24;
constexpr qreal leastSide = 4;    ///< of a box that counts as drawn, in logical pixels
constexpr qreal nearEnough = 10;  ///< to the first corner, to close an outline
constexpr int canvasPanStep = 60;
constexpr float fillStrength = 0.45F;

QPolygonF boxOf(const QRectF &box)
{
    return QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
}

MapGround canvasGround()
{
    return theme::isDark() ? MapGround::Dark : MapGround::Light;
}

} // namespace

LayoutCanvas::LayoutCanvas(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("layoutCanvas"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(280, 200);
    setAccessibleName(tr("Sheet to draw on"));
}

void LayoutCanvas::setLayout(const TracedLayout &layout, const QImage &picture)
{
    m_layout = layout;
    m_picture = QPixmap::fromImage(picture);
    m_chosen = -1;
    m_outline.clear();
    zoomToFit();
    tell();
}

void LayoutCanvas::edit(const std::function<void(TracedLayout &)> &change)
{
    change(m_layout);
    if (m_chosen >= m_layout.shapes().size())
        m_chosen = -1;
    tell();
}

void LayoutCanvas::setTool(Tool tool)
{
    m_tool = tool;
    m_outline.clear();
    setCursor(tool == Tool::Choose ? Qt::ArrowCursor : Qt::CrossCursor);
    update();
}

void LayoutCanvas::choose(int shape)
{
    m_chosen = shape >= 0 && shape < m_layout.shapes().size() ? shape : -1;
    tell();
}

void LayoutCanvas::setNext(ShapeKind kind, const QString &name)
{
    m_nextKind = kind;
    m_nextName = name;
}

void LayoutCanvas::removeChosen()
{
    if (m_chosen < 0)
        return;
    edit([this](TracedLayout &layout) { layout.remove(m_chosen); });
    choose(-1);
}

void LayoutCanvas::tell()
{
    const QString words = m_chosen < 0 ? tr("%n shapes, none chosen", nullptr, static_cast<int>(m_layout.shapes().size()))
                                       : tr("Shape %1 of %2, %3").arg(m_chosen + 1).arg(m_layout.shapes().size()).arg(m_layout.shapes().at(m_chosen).name);
    setAccessibleDescription(words);
    update();
    Q_EMIT changed();
}

// ---- Place and painting ----

QTransform LayoutCanvas::view() const
{
    return QTransform::fromScale(m_scale, m_scale) * QTransform::fromTranslate(m_corner.x(), m_corner.y());
}

QPointF LayoutCanvas::sheetAt(QPointF position) const
{
    return (position - m_corner) / m_scale;
}

void LayoutCanvas::zoomToFit()
{
    m_fits = true;
    const QSizeF sheet = m_layout.sheet();
    m_scale = std::max(0.01, std::min((width() - 2 * canvasMargin) / sheet.width(), (height() - 2 * canvasMargin) / sheet.height()));
    m_corner = QPointF(width() - sheet.width() * m_scale, height() - sheet.height() * m_scale) / 2;
    update();
}

void LayoutCanvas::resizeEvent(QResizeEvent *)
{
    if (m_fits)
        zoomToFit();
}

void LayoutCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), mapGroundColour(canvasGround()));
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF sheet = view().mapRect(QRectF(QPointF(), m_layout.sheet()));
    painter.fillRect(sheet, theme::color(Token::Surface));
    if (!m_picture.isNull())
        painter.drawPixmap(sheet, m_picture, QRectF(m_picture.rect()));
    painter.setPen(theme::color(Token::Border));
    painter.drawRect(sheet);
    for (int i = 0; i < m_layout.shapes().size(); ++i)
        paintShape(painter, i);
    paintDraft(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::color(Token::Accent), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void LayoutCanvas::paintShape(QPainter &painter, int index) const
{
    const TracedShape &shape = m_layout.shapes().at(index);
    const bool isChosen = index == m_chosen;
    const QPointF moved = isChosen && m_isMoving ? m_moved : QPointF();
    const QPolygonF outline = view().map(shape.outline.translated(moved));
    QColor fill = shape.kind == ShapeKind::Plot ? plotShade(PlotState::Available, canvasGround()).fill : shapeFill(shape.kind, canvasGround());
    fill.setAlphaF(fillStrength);
    painter.setPen(QPen(isChosen ? theme::color(Token::Accent) : theme::color(Token::Text2), isChosen ? 3 : 1));
    painter.setBrush(shape.isLine ? QBrush(Qt::NoBrush) : QBrush(fill));
    if (shape.isLine)
        painter.drawPolyline(outline);
    else
        painter.drawPolygon(outline);
    const QRectF box = outline.boundingRect();
    QFont font = theme::font(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    if (shape.name.isEmpty() || painter.fontMetrics().horizontalAdvance(shape.name) > box.width() - 4)
        return;
    painter.setPen(theme::color(Token::Text));
    painter.drawText(box.adjusted(-40, 0, 40, 0), Qt::AlignCenter, shape.name);
}

/// What is being drawn.
void LayoutCanvas::paintDraft(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::color(Token::Accent), 2, Qt::DashLine));
    if (m_grip && !m_isMoving && !m_isPanning && (m_tool == Tool::Box || m_tool == Tool::Row))
        painter.drawRect(view().mapRect(QRectF(*m_grip, m_pointer).normalized()));
    if (!m_outline.isEmpty())
        painter.drawPolyline(view().map(m_outline + QPolygonF({m_pointer})));
}

// ---- Keys ----

/// Undo, Redo and Delete mean what is drawn here, not the company.
bool LayoutCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *keys = static_cast<QKeyEvent *>(event);
        if (keys->matches(QKeySequence::Undo) || keys->matches(QKeySequence::Redo) || keys->key() == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void LayoutCanvas::keyPressEvent(QKeyEvent *event)
{
    if (handleArrow(event))
        return;
    const int count = static_cast<int>(m_layout.shapes().size());
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        removeChosen();
    else if (event->matches(QKeySequence::Undo))
        edit([](TracedLayout &layout) { layout.undo(); });
    else if (event->matches(QKeySequence::Redo))
        edit([](TracedLayout &layout) { layout.redo(); });
    else if (event->key() == Qt::Key_0 && event->modifiers() & Qt::ControlModifier)
        zoomToFit();
    else if ((event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) && count > 0)
        choose((m_chosen + (event->key() == Qt::Key_PageDown ? 1 : count - (m_chosen < 0 ? 0 : 1))) % count);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        endOutline();
    else if (event->key() == Qt::Key_Escape && (!m_outline.isEmpty() || m_chosen >= 0)) {
        m_outline.clear();
        choose(-1);
    } else
        QWidget::keyPressEvent(event);
}

bool LayoutCanvas::handleArrow(QKeyEvent *event)
{
    const int dx = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const int dy = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if ((dx == 0 && dy == 0) || event->modifiers() & Qt::AltModifier)
        return false;
    if (event->modifiers() & Qt::ControlModifier || m_chosen < 0) {
        m_fits = false;
        m_corner -= QPointF(dx, dy) * canvasPanStep;
        update();
    } else {
        moveChosen(QPointF(dx, dy) * (event->modifiers() & Qt::ShiftModifier ? 10 : 1));
    }
    return true;
}

void LayoutCanvas::moveChosen(QPointF way)
{
    edit([&](TracedLayout &layout) {
        TracedShape shape = layout.shapes().at(m_chosen);
        shape.transform(QTransform::fromTranslate(way.x(), way.y()));
        layout.replace(m_chosen, shape);
    });
}

// ---- Mouse ----

void LayoutCanvas::mousePressEvent(QMouseEvent *event)
{
    m_pointer = sheetAt(event->position());
    m_grip = m_pointer;
    m_moved = {};
    m_isPanning = event->button() == Qt::MiddleButton;
    if (event->button() != Qt::LeftButton)
        return;
    if (m_tool == Tool::Outline) {
        const bool isClosing = m_outline.size() > 2 && QLineF(m_outline.first(), m_pointer).length() * m_scale < nearEnough;
        if (isClosing)
            endOutline();
        else
            m_outline.append(m_pointer);
    } else if (m_tool == Tool::Choose) {
        choose(m_layout.shapeAt(m_pointer));
        m_isPanning = m_chosen < 0;
    }
    update();
}

void LayoutCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF place = sheetAt(event->position());
    if (m_grip && m_isPanning) {
        m_fits = false;
        m_corner += (place - *m_grip) * m_scale;
    } else {
        m_pointer = place;
        if (m_grip && m_tool == Tool::Choose && m_chosen >= 0 && event->buttons() & Qt::LeftButton) {
            m_moved = place - *m_grip;
            m_isMoving = m_isMoving || m_moved.manhattanLength() * m_scale > leastSide;
        }
    }
    update();
}

void LayoutCanvas::mouseReleaseEvent(QMouseEvent *)
{
    endDrag();
    m_grip.reset();
    m_isMoving = false;
    m_isPanning = false;
    update();
}

void LayoutCanvas::endDrag()
{
    if (!m_grip || m_isPanning)
        return;
    if (m_isMoving) {
        m_isMoving = false;
        return moveChosen(m_moved);
    }
    const QRectF box = QRectF(*m_grip, m_pointer).normalized();
    if ((m_tool != Tool::Box && m_tool != Tool::Row) || std::min(box.width(), box.height()) * m_scale < leastSide)
        return;
    if (m_tool == Tool::Row)
        Q_EMIT rowDrawn(box);
    else
        addDrawn(boxOf(box));
}

/// The next one carries the number that follows.
void LayoutCanvas::addDrawn(const QPolygonF &outline)
{
    edit([&](TracedLayout &layout) { m_chosen = layout.add({m_nextKind, m_nextName, outline}); });
    m_nextName = numberAfter(m_nextName);
}

void LayoutCanvas::endOutline()
{
    if (m_outline.size() > 2) {
        const QPolygonF outline = std::exchange(m_outline, {});
        addDrawn(outline);
    }
    m_outline.clear();
    update();
}

void LayoutCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_tool == Tool::Outline)
        endOutline();
    else
        QWidget::mouseDoubleClickEvent(event);
}

void LayoutCanvas::wheelEvent(QWheelEvent *event)
{
    m_fits = false;
    const QPointF fixed = sheetAt(event->position());
    m_scale = std::clamp(m_scale * std::pow(1.0015, event->angleDelta().y()), 0.02, 20.0);
    m_corner = event->position() - fixed * m_scale;
    event->accept();
    update();
}

void LayoutCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace freehold
