// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/numbers.h"
#include "inventory/plot_map_rows.h"

#include <QAbstractScrollArea>
#include <QSet>

namespace freehold {

/// The plots of a project as cells, coloured by state. One is current and can be moved with the arrows, several can be selected
/// (Shift with arrows or click, Ctrl with click or Space); Ctrl with arrows or dragging pans, the wheel zooms, Ctrl+0 shows all.
class PlotMap final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PlotMap(const CompanyFormat &format, QWidget *parent = nullptr);

    /// Selection and place stay when their plots are still there.
    void setPlots(const QList<PlotCell> &plots);
    [[nodiscard]] const QList<PlotCell> &plots() const { return m_plots; }
    /// Plots with money overdue carry a mark.
    void setOverdue(const QSet<QUuid> &plots);
    /// Only plots of these states stand out and can be chosen; all if empty.
    void setShownStates(const QSet<PlotState> &states);

    [[nodiscard]] QUuid current() const;
    [[nodiscard]] QList<QUuid> selection() const; ///< in order of the plots
    void select(const QUuid &plot);
    /// Where the plot is painted, in the viewport.
    [[nodiscard]] QRectF rectOf(const QUuid &plot) const;
    /// "A-042, available, 1,200 sq ft, east facing, corner".
    [[nodiscard]] QString describe(const PlotCell &plot) const;

    void zoomBy(qreal factor);
    void zoomToFit();

Q_SIGNALS:
    void selectionChanged();
    /// Enter or a double click.
    void activated(const QUuid &plot);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isShown(int index) const;
    [[nodiscard]] QRectF rectAt(int index) const;
    [[nodiscard]] int indexAt(const QPointF &position) const;
    [[nodiscard]] int neighbour(int from, int dx, int dy) const;
    [[nodiscard]] QSizeF contentSize() const;
    [[nodiscard]] QPointF origin() const;
    void paintCell(QPainter &painter, int index, const QFont &numberFont) const;
    void paintMarks(QPainter &painter, int index) const;
    void paintCaptions(QPainter &painter) const;
    void moveTo(int index, bool extends);
    void setZoom(qreal zoom, const QPointF &anchor);
    void updateBars();
    void tell();

    CompanyFormat m_format;
    QList<PlotCell> m_plots;
    PlotLayout m_layout;
    QSet<QUuid> m_overdue;
    QSet<PlotState> m_states;
    QSet<int> m_selected;
    int m_current = -1;
    qreal m_zoom = 1;
    bool m_fits = true; ///< until the user zooms, the whole project is shown as long as its letters can be read
    QPoint m_grip;
    bool m_isDragging = false;
};

} // namespace freehold
