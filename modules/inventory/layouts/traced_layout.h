// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/layouts/project_layout.h"
#include "inventory/operations/import_layout.h"

#include <QPolygonF>
#include <QTransform>

namespace freehold {

/// A shape drawn by hand, in pixels of the sheet.
struct TracedShape {
    ShapeKind kind = ShapeKind::Plot;
    QString name;
    QPolygonF outline;
    bool isLine = false;
    QList<QPolygonF> further = {}; ///< holes and parts of a shape that was brought in

    void transform(const QTransform &how);
    friend bool operator==(const TracedShape &, const TracedShape &) = default;
};

/// A layout while it is drawn: shapes on a sheet, over a picture of its size or over nothing. Every change can be taken back.
class TracedLayout
{
public:
    explicit TracedLayout(QSizeF sheet = {1'600, 1'000}) : m_sheet(sheet) {}
    /// What the project has; on a sheet whose larger side has so many pixels.
    static TracedLayout of(const ProjectLayout &layout, double largerSide);

    [[nodiscard]] QSizeF sheet() const { return m_sheet; }
    /// Scales what is drawn to a sheet of another size.
    void setSheet(QSizeF sheet);
    [[nodiscard]] const QList<TracedShape> &shapes() const { return m_shapes; }
    [[nodiscard]] bool isEmpty() const { return m_shapes.isEmpty(); }

    /// Answers its index.
    int add(const TracedShape &shape);
    /// So many equal plots side by side in the box, or one below the other where it is upright, numbered from the first on.
    void addRow(const QRectF &box, int count, const QString &firstNumber);
    void replace(int index, const TracedShape &shape);
    void remove(int index);
    /// The uppermost shape at the place; -1 if there is none.
    [[nodiscard]] int shapeAt(QPointF place) const;

    [[nodiscard]] bool canUndo() const { return !m_before.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_after.isEmpty(); }
    void undo();
    void redo();

    /// The request that makes it the layout of the project. InvalidInput while nothing is drawn.
    [[nodiscard]] Result<ImportLayout> request(Id<Project> project, const QString &name) const;

private:
    void keep();

    QSizeF m_sheet;
    QList<TracedShape> m_shapes;
    QList<QList<TracedShape>> m_before;
    QList<QList<TracedShape>> m_after;
};

/// The number that follows: "A-009" gives "A-010"; the same when it ends in no figure.
QString numberAfter(const QString &number);

} // namespace freehold
