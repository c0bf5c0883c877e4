// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/layouts/traced_layout.h"

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace freehold {

/// Where a layout is drawn: the sheet with its picture, the shapes over it, and the tool in hand. The arrows move the chosen shape, Delete
/// removes it, Page Up and Page Down go to the others, Ctrl with arrows pans, the wheel zooms at the pointer.
class LayoutCanvas final : public QWidget
{
    Q_OBJECT

public:
    enum class Tool { Choose, Box, Row, Outline };

    explicit LayoutCanvas(QWidget *parent = nullptr);

    void setLayout(const TracedLayout &layout, const QImage &picture);
    [[nodiscard]] const TracedLayout &traced() const { return m_layout; }
    /// Changes what is drawn; `change` gets it. Selection stays where it can.
    void edit(const std::function<void(TracedLayout &)> &change);
    void setTool(Tool tool);
    [[nodiscard]] Tool tool() const { return m_tool; }
    [[nodiscard]] int chosen() const { return m_chosen; } ///< index of a shape; -1 = none
    void choose(int shape);
    void setNext(ShapeKind kind, const QString &name); ///< of the shape that is drawn next
    void removeChosen();
    void zoomToFit();

Q_SIGNALS:
    /// What is drawn, or which shape is chosen, is another now.
    void changed();
    /// A box was drawn with the tool Row.
    void rowDrawn(const QRectF &box);

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

private:
    [[nodiscard]] QTransform view() const; ///< from the sheet to the widget
    [[nodiscard]] QPointF sheetAt(QPointF position) const;
    void paintShape(QPainter &painter, int index) const;
    void paintDraft(QPainter &painter) const;
    bool handleArrow(QKeyEvent *event);
    void moveChosen(QPointF way);
    void endOutline();
    void addDrawn(const QPolygonF &outline);
    void endDrag();
    void tell();

    TracedLayout m_layout;
    QPixmap m_picture;
    Tool m_tool = Tool::Choose;
    ShapeKind m_nextKind = ShapeKind::Plot;
    QString m_nextName;
    int m_chosen = -1;
    qreal m_scale = 1; ///< logical pixels of a pixel of the sheet
    QPointF m_corner;  ///< of the sheet in the widget
    bool m_fits = true;
    QPolygonF m_outline; ///< corners set so far with the tool Outline
    QPointF m_pointer;   ///< on the sheet
    std::optional<QPointF> m_grip; ///< where the button went down, on the sheet
    bool m_isMoving = false;       ///< the chosen shape follows the pointer
    bool m_isPanning = false;
    QPointF m_moved;
};

} // namespace freehold
