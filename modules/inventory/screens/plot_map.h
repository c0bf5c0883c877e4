// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/numbers.h"
#include "inventory/screens/map_tiles.h"

#include <QElapsedTimer>
#include <QWidget>

class QTimer;

namespace freehold {

/// The plots of a project as they lie, coloured by state or otherwise. One is current and moves with the arrows, several can be selected
/// (Shift with arrows or click, Ctrl with click or Space); Ctrl with arrows or dragging pans, the wheel zooms at the pointer, Ctrl+0 shows
/// all, letters and figures find a number.
class PlotMap final : public QWidget
{
    Q_OBJECT

public:
    explicit PlotMap(const CompanyFormat &format, QWidget *parent = nullptr);
    ~PlotMap() override;

    /// Selection and place stay when the plots are still there and the map has not changed its shape. Coloured by state at first.
    void setScene(MapScene scene);
    [[nodiscard]] const MapScene &scene() const { return m_scene; }
    [[nodiscard]] const QList<PlotCell> &plots() const { return m_scene.plots(); }
    /// Of the plots of the scene, in their order; null = by state.
    void setColouring(const std::function<PlotColouring(const QList<PlotCell> &, MapGround)> &colour);
    [[nodiscard]] const PlotColouring &colouring() const { return m_look.colouring; }
    /// Plots with money overdue carry a mark.
    void setOverdue(const QSet<QUuid> &plots);
    /// Only plots of these categories stand out and can be chosen; all if empty.
    void setShownCategories(const QSet<QString> &codes);
    [[nodiscard]] bool isShown(int plot) const { return m_look.stands(m_scene, plot); }

    [[nodiscard]] QUuid current() const;
    [[nodiscard]] QList<QUuid> selection() const; ///< in order of the plots
    void select(const QUuid &plot);
    void setSelection(const QList<QUuid> &plots, const QUuid &current);
    [[nodiscard]] bool isSelected(int plot) const { return m_selected.contains(plot); }
    [[nodiscard]] int currentIndex() const { return m_current; }
    /// Where the plot is painted.
    [[nodiscard]] QRectF rectOf(const QUuid &plot) const;
    /// "A-042, available, 1,200 sq ft, east facing, corner".
    [[nodiscard]] QString describe(const PlotCell &plot) const;

    void zoomBy(qreal factor);
    void zoomToFit();
    [[nodiscard]] qreal scale() const { return m_scale; } ///< logical pixels of a unit of the scene
    /// What others cover at the bottom; all is shown above it.
    void setCoveredBelow(int pixels);
    void panBy(QPoint way);
    /// Whether everything in sight is painted at the present scale; what is not follows within moments.
    [[nodiscard]] bool isWhole() const;

Q_SIGNALS:
    void selectionChanged();
    /// Enter or a double click.
    void activated(const QUuid &plot);
    /// A shape was pressed that stands for no plot.
    void strayPressed(const QUuid &shape);
    void scaleChanged();
    /// Colours are others now, as after a switch of the theme.
    void coloursChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] MapPainter painter() const { return {m_scene, m_look, m_scale}; }
    [[nodiscard]] QRect view() const { return {m_origin, size()}; } ///< in pixels of the map
    [[nodiscard]] QPointF sceneAt(QPointF position) const { return (position + m_origin) / m_scale; }
    void recolour();
    void forgetChanged(const MapScene &before, const MapLook &look);
    bool paintTiles(QPainter &canvas);
    void paintStandIn(QPainter &canvas) const;
    void paintMarks(QPainter &canvas) const;
    void paintMark(QPainter &canvas, int plot) const;
    void paintMore();
    void keepStandIn();
    void setScale(qreal scale, QPointF anchor);
    void moveOrigin(QPoint origin);
    [[nodiscard]] QPoint held(QPoint origin) const;
    [[nodiscard]] int firstShown(bool fromEnd) const;
    void moveTo(int plot, bool extends);
    void bringIntoView(int plot);
    bool handleArrow(QKeyEvent *event);
    bool handleZoomKey(QKeyEvent *event);
    [[nodiscard]] bool isTyping() const;
    void typeAhead(const QString &letters);
    void clearSelection();
    void tell();

    CompanyFormat m_format;
    MapScene m_scene;
    MapLook m_look;
    std::function<PlotColouring(const QList<PlotCell> &, MapGround)> m_colour;
    MapTiles m_tiles;
    QPixmap m_standIn;     ///< the view before the last zoom, shown until its pieces are painted anew
    QRectF m_standInScene; ///< what it shows
    QTimer *m_later;       ///< paints pieces in between
    QSet<int> m_selected;
    int m_current = -1;
    qreal m_scale = 1;
    QPoint m_origin; ///< of the view in pixels of the map
    bool m_fits = true; ///< until the user zooms or pans, everything is shown
    int m_coveredBelow = 0;
    QPoint m_grip;
    bool m_isDragging = false;
    bool m_isOnPlot = false; ///< the button went down on a plot or a stray shape
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace freehold
