// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/screens/plot_map.h"

#include "inventory/screens/plot_map_accessible.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

#include <cmath>

namespace freehold {
namespace {

constexpr int mapMargin = 20;
constexpr int keptInSight = 80;        ///< of the map, however far it is panned
constexpr qreal mostPixelsOfPlot = 160; ///< width or height of a usual plot at the closest
constexpr qreal fitPixelsOfPlot = 76;   ///< ... and when all is shown
constexpr qreal readableWidth = 46;     ///< a grid is scrolled through rather than made smaller
constexpr qint64 patienceMs = 8;        ///< for painting in one frame
constexpr int typingPauseMs = 1'000;
constexpr int panStep = 60;

MapGround presentGround()
{
    return theme::isDark() ? MapGround::Dark : MapGround::Light;
}

} // namespace

PlotMap::PlotMap(const CompanyFormat &format, QWidget *parent) : QWidget(parent), m_format(format), m_colour(&colourByState), m_later(new QTimer(this))
{
    installPlotMapAccessible();
    setObjectName(QStringLiteral("plotMap"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Plots"));
    setMinimumSize(200, 160);
    m_look.ground = presentGround();
    m_look.font = theme::font(TextStyle::Caption);
    m_later->setSingleShot(true);
    connect(m_later, &QTimer::timeout, this, &PlotMap::paintMore);
}

PlotMap::~PlotMap() = default;

void PlotMap::setScene(MapScene scene)
{
    const QUuid kept = current();
    const QList<QUuid> chosen = selection();
    const MapScene before = std::exchange(m_scene, std::move(scene));
    const MapLook look = m_look;
    m_look.colouring = m_colour(m_scene.plots(), m_look.ground);
    const bool isSameShape = before.bounds() == m_scene.bounds() && before.isDrawn() == m_scene.isDrawn() && before.shapes().size() == m_scene.shapes().size();
    if (isSameShape) {
        forgetChanged(before, look);
    } else {
        m_tiles.clear();
        m_standIn = {};
        m_fits = true;
        zoomToFit();
    }
    m_selected.clear();
    for (const QUuid &plot : chosen) {
        if (const int index = m_scene.indexOf(plot); index >= 0 && isShown(index))
            m_selected.insert(index);
    }
    m_current = m_scene.indexOf(kept);
    update();
    tell();
    Q_EMIT coloursChanged();
}

/// Only the pieces are painted anew whose plots look different.
void PlotMap::forgetChanged(const MapScene &before, const MapLook &look)
{
    const auto shadeOf = [](const MapLook &of, int plot) {
        const PlotCategory *category = of.colouring.of(plot);
        return category ? category->code : QString();
    };
    for (int i = 0; i < m_scene.plots().size(); ++i) {
        const PlotCell &plot = m_scene.plots().at(i);
        const SceneShape *shape = m_scene.shapeOf(i);
        const SceneShape *was = before.shapeOf(i);
        const bool isSame = was && shape && before.plots().at(i).id == plot.id && was->bounds == shape->bounds && was->name == shape->name
            && shadeOf(look, i) == shadeOf(m_look, i) && look.overdue.contains(plot.id) == m_look.overdue.contains(plot.id);
        if (shape && !isSame)
            m_tiles.forget(painter().place(shape->bounds).adjusted(-2, -2, 2, 2));
    }
}

void PlotMap::setColouring(const std::function<PlotColouring(const QList<PlotCell> &, MapGround)> &colour)
{
    m_colour = colour ? colour : &colourByState;
    recolour();
}

void PlotMap::recolour()
{
    m_look.ground = presentGround();
    m_look.font = theme::font(TextStyle::Caption);
    m_look.colouring = m_colour(m_scene.plots(), m_look.ground);
    m_tiles.clear();
    m_standIn = {};
    update();
    Q_EMIT coloursChanged();
}

void PlotMap::setOverdue(const QSet<QUuid> &plots)
{
    if (plots == m_look.overdue)
        return;
    const MapLook look = m_look;
    m_look.overdue = plots;
    forgetChanged(m_scene, look);
    update();
}

void PlotMap::setShownCategories(const QSet<QString> &codes)
{
    m_look.shownCategories = codes;
    m_selected.removeIf([this](int plot) { return !isShown(plot); });
    if (m_current >= 0 && !isShown(m_current))
        m_current = -1;
    m_tiles.clear();
    update();
    tell();
}

QUuid PlotMap::current() const
{
    return m_current >= 0 ? plots().at(m_current).id : QUuid();
}

QList<QUuid> PlotMap::selection() const
{
    QList<int> indexes(m_selected.cbegin(), m_selected.cend());
    std::sort(indexes.begin(), indexes.end());
    QList<QUuid> ids;
    for (const int index : std::as_const(indexes))
        ids.append(plots().at(index).id);
    return ids;
}

void PlotMap::select(const QUuid &plot)
{
    moveTo(m_scene.indexOf(plot), false);
}

void PlotMap::setSelection(const QList<QUuid> &chosen, const QUuid &currentPlot)
{
    m_selected.clear();
    for (const QUuid &plot : chosen) {
        if (const int index = m_scene.indexOf(plot); index >= 0 && isShown(index))
            m_selected.insert(index);
    }
    m_current = m_scene.indexOf(currentPlot);
    bringIntoView(m_current);
    update();
    tell();
}

QRectF PlotMap::rectOf(const QUuid &plot) const
{
    const SceneShape *shape = m_scene.shapeOf(m_scene.indexOf(plot));
    return shape ? painter().place(shape->bounds).translated(-m_origin) : QRectF();
}

QString PlotMap::describe(const PlotCell &plot) const
{
    QStringList parts{plot.number, choicesOf<PlotState>().at(static_cast<int>(plot.state)).label.text().toLower(), formatArea(plot.area, m_format)};
    if (plot.facing != Facing::Unknown)
        parts.append(tr("%1 facing").arg(choicesOf<Facing>().at(static_cast<int>(plot.facing)).label.text().toLower()));
    if (plot.isCorner)
        parts.append(tr("corner"));
    if (m_look.overdue.contains(plot.id))
        parts.append(tr("overdue"));
    return parts.join(QStringLiteral(", "));
}

// ---- Painting ----

void PlotMap::paintEvent(QPaintEvent *)
{
    QPainter canvas(this);
    canvas.fillRect(rect(), mapGroundColour(m_look.ground));
    if (m_scene.shapes().isEmpty())
        return;
    paintStandIn(canvas);
    if (paintTiles(canvas))
        m_standIn = {};
    else
        m_later->start(0);
    paintMarks(canvas);
}

/// Whether all pieces were there, or could be painted in time. With nothing else to show, all are.
bool PlotMap::paintTiles(QPainter &canvas)
{
    const bool isFresh = m_tiles.isEmpty() && m_standIn.isNull();
    QElapsedTimer clock;
    clock.start();
    bool isWhole = true;
    const QRect tiles = MapTiles::covering(view());
    m_tiles.keepRoomFor(tiles);
    for (int row = tiles.top(); row <= tiles.bottom(); ++row) {
        for (int column = tiles.left(); column <= tiles.right(); ++column) {
            const QPoint tile(column, row);
            const QPixmap *piece = m_tiles.find(tile);
            if (!piece && (isFresh || clock.elapsed() < patienceMs))
                piece = m_tiles.paint(tile, painter(), mapGroundColour(m_look.ground), devicePixelRatioF());
            if (piece)
                canvas.drawPixmap(MapTiles::placeOf(tile).topLeft() - m_origin, *piece);
            else
                isWhole = false;
        }
    }
    return isWhole;
}

void PlotMap::paintStandIn(QPainter &canvas) const
{
    if (m_standIn.isNull())
        return;
    canvas.save();
    canvas.setRenderHint(QPainter::SmoothPixmapTransform, false);
    canvas.drawPixmap(painter().place(m_standInScene).translated(-m_origin), m_standIn, QRectF(m_standIn.rect()));
    canvas.restore();
}

/// Between frames: what is still missing in the view, so that the next frame has it.
void PlotMap::paintMore()
{
    QElapsedTimer clock;
    clock.start();
    const QRect tiles = MapTiles::covering(view());
    for (int row = tiles.top(); row <= tiles.bottom(); ++row) {
        for (int column = tiles.left(); column <= tiles.right() && clock.elapsed() < patienceMs; ++column) {
            if (!m_tiles.find({column, row}))
                m_tiles.paint({column, row}, painter(), mapGroundColour(m_look.ground), devicePixelRatioF());
        }
    }
    update();
}

void PlotMap::paintMarks(QPainter &canvas) const
{
    canvas.setRenderHint(QPainter::Antialiasing);
    canvas.translate(-m_origin);
    for (const int plot : std::as_const(m_selected))
        paintMark(canvas, plot);
    const SceneShape *shape = m_scene.shapeOf(m_current);
    if (!shape || !hasFocus() || (m_selected.size() == 1 && m_selected.contains(m_current)))
        return;
    QPen pen(theme::color(Token::Accent), 2);
    pen.setDashPattern({3, 2});
    canvas.strokePath(painter().outline(*shape), pen);
}

/// Three pixels of the text's colour around the plot, and a line of the surface's inside.
void PlotMap::paintMark(QPainter &canvas, int plot) const
{
    const SceneShape *shape = m_scene.shapeOf(plot);
    if (!shape)
        return;
    const QPainterPath outline = painter().outline(*shape);
    const qreal least = std::min(shape->bounds.width(), shape->bounds.height()) * m_scale;
    QPen outer(theme::isDark() ? QColor(Qt::white) : theme::color(Token::Text), 6);
    outer.setJoinStyle(Qt::MiterJoin);
    canvas.save();
    if (least > 14) {
        QPainterPath around;
        around.addRect(outline.boundingRect().adjusted(-8, -8, 8, 8));
        canvas.setClipPath(around.subtracted(outline), Qt::IntersectClip);
    }
    canvas.strokePath(outline, outer);
    canvas.restore();
    if (least <= 14)
        return;
    canvas.save();
    canvas.setClipPath(outline, Qt::IntersectClip);
    canvas.strokePath(outline, QPen(theme::color(Token::Surface), 5));
    canvas.restore();
}

// ---- Place and scale ----

void PlotMap::zoomBy(qreal factor)
{
    m_fits = false;
    setScale(m_scale * factor, QRectF(rect()).center());
}

void PlotMap::zoomToFit()
{
    m_fits = true;
    const QRectF all = m_scene.plotBounds();
    if (all.isEmpty() || width() < 2 * mapMargin)
        return;
    const int side = m_scene.isDrawn() ? std::min(62, width() / 14) : mapMargin;
    const QRect free = rect().adjusted(side, std::min(side, 50), -side, -std::max(mapMargin, m_coveredBelow));
    const qreal across = free.width() / all.width();
    const qreal down = std::max(60, free.height()) / all.height();
    const qreal readable = m_scene.isDrawn() ? 0 : readableWidth / m_scene.plotSize().width();
    const qreal scale = std::min({across, std::max(down, readable), fitPixelsOfPlot / std::max(1e-9, m_scene.plotSize().width())});
    keepStandIn();
    m_scale = scale;
    m_tiles.clear();
    const QPointF spare(free.width() - all.width() * scale, std::max(0.0, free.height() - all.height() * scale));
    const QPointF corner = all.topLeft() * scale - free.topLeft() - QPointF(spare.x() / 2, m_scene.isDrawn() ? spare.y() / 2 : 0);
    m_origin = corner.toPoint();
    update();
    Q_EMIT scaleChanged();
}

void PlotMap::setCoveredBelow(int pixels)
{
    if (pixels == m_coveredBelow)
        return;
    m_coveredBelow = pixels;
    if (m_fits)
        zoomToFit();
}

/// What is seen now stands in for the pieces of another scale until they are painted.
void PlotMap::keepStandIn()
{
    if (m_tiles.isEmpty() || !isVisible())
        return;
    QPixmap seen(size() * devicePixelRatioF());
    seen.setDevicePixelRatio(devicePixelRatioF());
    seen.fill(mapGroundColour(m_look.ground));
    QPainter canvas(&seen);
    paintStandIn(canvas);
    const QRect tiles = MapTiles::covering(view());
    for (int row = tiles.top(); row <= tiles.bottom(); ++row) {
        for (int column = tiles.left(); column <= tiles.right(); ++column) {
            if (const QPixmap *piece = m_tiles.find({column, row}))
                canvas.drawPixmap(MapTiles::placeOf({column, row}).topLeft() - m_origin, *piece);
        }
    }
    canvas.end();
    m_standIn = seen;
    m_standInScene = QRectF(sceneAt({0, 0}), QSizeF(size()) / m_scale);
}

void PlotMap::setScale(qreal scale, QPointF anchor)
{
    const qreal usual = std::max(m_scene.plotSize().width(), m_scene.plotSize().height());
    if (usual <= 0)
        return;
    const qreal whole = std::min(width() / m_scene.bounds().width(), height() / m_scene.bounds().height());
    const qreal next = std::clamp(scale, std::min(m_scale, whole / 2), std::max(m_scale, mostPixelsOfPlot / usual));
    if (qFuzzyCompare(next, m_scale))
        return;
    const QPointF fixed = sceneAt(anchor);
    keepStandIn();
    m_scale = next;
    m_tiles.clear();
    moveOrigin((fixed * next - anchor).toPoint());
    Q_EMIT scaleChanged();
}

/// Some of the map always stays in sight.
QPoint PlotMap::held(QPoint origin) const
{
    const QRect all = painter().place(m_scene.bounds()).toAlignedRect();
    return {std::clamp(origin.x(), all.left() - width() + keptInSight, std::max(all.left() - width() + keptInSight, all.right() - keptInSight)),
            std::clamp(origin.y(), all.top() - height() + keptInSight, std::max(all.top() - height() + keptInSight, all.bottom() - keptInSight))};
}

void PlotMap::moveOrigin(QPoint origin)
{
    m_origin = held(origin);
    update();
}

void PlotMap::panBy(QPoint way)
{
    m_fits = false;
    moveOrigin(m_origin + way);
}

bool PlotMap::isWhole() const
{
    const QRect tiles = MapTiles::covering(view());
    for (int row = tiles.top(); row <= tiles.bottom(); ++row) {
        for (int column = tiles.left(); column <= tiles.right(); ++column) {
            if (!m_tiles.find({column, row}))
                return false;
        }
    }
    return true;
}

void PlotMap::resizeEvent(QResizeEvent *)
{
    if (m_fits)
        zoomToFit();
    else
        moveOrigin(m_origin);
}

// ---- Keys ----

void PlotMap::keyPressEvent(QKeyEvent *event)
{
    if (handleZoomKey(event) || handleArrow(event))
        return;
    const bool withControl = event->modifiers() & Qt::ControlModifier;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_current >= 0)
            Q_EMIT activated(current());
    } else if (event->key() == Qt::Key_Space && withControl) {
        moveTo(m_current, true);
    } else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        moveTo(firstShown(event->key() == Qt::Key_End), false);
    } else if (event->key() == Qt::Key_Escape && !m_selected.isEmpty()) {
        clearSelection();
    } else if (!withControl && !event->text().isEmpty() && event->text().front().isPrint() && event->key() != Qt::Key_Space) {
        typeAhead(event->text());
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool PlotMap::handleZoomKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn) || event->key() == Qt::Key_Plus)
        zoomBy(1.25);
    else if (event->matches(QKeySequence::ZoomOut) || (event->key() == Qt::Key_Minus && !isTyping()))
        zoomBy(0.8);
    else if (event->key() == Qt::Key_0 && event->modifiers() & Qt::ControlModifier)
        zoomToFit();
    else
        return false;
    return true;
}

bool PlotMap::handleArrow(QKeyEvent *event)
{
    // A map keeps its sides in right-to-left languages.
    const int dx = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const int dy = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (dx == 0 && dy == 0)
        return false;
    if (event->modifiers() & Qt::AltModifier)
        return false;
    if (event->modifiers() & Qt::ControlModifier) {
        panBy(QPoint(dx, dy) * panStep);
        return true;
    }
    const int next = m_current < 0 ? firstShown(false) : m_scene.neighbour(m_current, dx, dy, [this](int plot) { return isShown(plot); });
    moveTo(next, event->modifiers() & Qt::ShiftModifier);
    return true;
}

int PlotMap::firstShown(bool fromEnd) const
{
    const int count = static_cast<int>(plots().size());
    for (int i = 0; i < count; ++i) {
        const int plot = fromEnd ? count - 1 - i : i;
        if (isShown(plot))
            return plot;
    }
    return -1;
}

bool PlotMap::isTyping() const
{
    return !m_typed.isEmpty() && m_sinceTyped.elapsed() <= typingPauseMs;
}

/// Letters find the next number that begins with them, or holds them.
void PlotMap::typeAhead(const QString &letters)
{
    if (!isTyping())
        m_typed.clear();
    m_typed += letters;
    m_sinceTyped.start();
    for (const bool isWithin : {false, true}) {
        for (int i = 0; i < plots().size(); ++i) {
            const QString &number = plots().at(i).number;
            const bool matches = isWithin ? number.contains(m_typed, Qt::CaseInsensitive) : number.startsWith(m_typed, Qt::CaseInsensitive);
            if (matches && isShown(i))
                return moveTo(i, false);
        }
    }
}

void PlotMap::moveTo(int plot, bool extends)
{
    if (plot < 0 || !isShown(plot))
        return;
    if (!extends)
        m_selected.clear();
    if (extends && plot == m_current && m_selected.contains(plot))
        m_selected.remove(plot);
    else
        m_selected.insert(plot);
    m_current = plot;
    bringIntoView(plot);
    update();
    tell();
}

void PlotMap::bringIntoView(int plot)
{
    const SceneShape *shape = m_scene.shapeOf(plot);
    if (!shape)
        return;
    const QRectF box = painter().place(shape->bounds).translated(-m_origin);
    const QRectF free = QRectF(rect()).adjusted(8, 8, -8, -8 - m_coveredBelow);
    const auto reach = [](qreal low, qreal high, qreal from, qreal to) { return low < from ? low - from : high > to ? high - to : 0; };
    const QPointF way(reach(box.left(), box.right(), free.left(), free.right()), reach(box.top(), box.bottom(), free.top(), free.bottom()));
    if (!way.isNull())
        moveOrigin(m_origin + QPointF(std::ceil(std::abs(way.x())) * (way.x() < 0 ? -1 : 1), std::ceil(std::abs(way.y())) * (way.y() < 0 ? -1 : 1)).toPoint());
}

void PlotMap::clearSelection()
{
    m_selected.clear();
    m_current = -1;
    update();
    tell();
}

void PlotMap::tell()
{
    setAccessibleDescription(m_current >= 0 ? describe(plots().at(m_current)) : tr("No plot is chosen."));
    if (m_current >= 0 && hasFocus()) {
        QAccessibleEvent moved(this, QAccessible::Focus);
        moved.setChild(m_current);
        QAccessible::updateAccessibility(&moved);
    }
    Q_EMIT selectionChanged();
}

// ---- Mouse ----

void PlotMap::mousePressEvent(QMouseEvent *event)
{
    m_grip = event->position().toPoint();
    m_isDragging = false;
    m_isOnPlot = false;
    if (event->button() != Qt::LeftButton)
        return;
    const int plot = m_scene.plotAt(sceneAt(event->position()));
    if (plot < 0) {
        if (const SceneShape *stray = m_scene.strayAt(sceneAt(event->position()))) {
            m_isOnPlot = true;
            Q_EMIT strayPressed(stray->id);
        }
        return;
    }
    m_isOnPlot = true;
    const bool toggles = event->modifiers() & Qt::ControlModifier;
    if (toggles && m_selected.contains(plot))
        m_current = plot;
    moveTo(plot, toggles || event->modifiers() & Qt::ShiftModifier);
}

void PlotMap::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & (Qt::LeftButton | Qt::MiddleButton)))
        return;
    const QPoint way = event->position().toPoint() - m_grip;
    if (!m_isDragging && way.manhattanLength() < 8)
        return;
    m_isDragging = true;
    setCursor(Qt::ClosedHandCursor);
    panBy(-way);
    m_grip = event->position().toPoint();
}

void PlotMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isDragging && !m_isOnPlot && event->button() == Qt::LeftButton && !m_selected.isEmpty())
        clearSelection();
    m_isDragging = false;
    unsetCursor();
}

void PlotMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_scene.plotAt(sceneAt(event->position())) >= 0 && m_current >= 0)
        Q_EMIT activated(current());
}

void PlotMap::wheelEvent(QWheelEvent *event)
{
    m_fits = false;
    setScale(m_scale * std::pow(1.0015, event->angleDelta().y()), event->position());
    event->accept();
}

bool PlotMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int plot = m_scene.plotAt(sceneAt(help->pos()));
    if (plot < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), describe(plots().at(plot)).toHtmlEscaped(), this, rectOf(plots().at(plot).id).toRect());
    return true;
}

void PlotMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Later, for a new legend takes widgets away, and the application still goes through all it has to tell them of the new palette.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &PlotMap::recolour, Qt::QueuedConnection);
}

void PlotMap::focusInEvent(QFocusEvent *)
{
    update();
}

void PlotMap::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace freehold
