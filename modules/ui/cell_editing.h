// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bulk_edits.h"
#include "ui/cell_editor.h"
#include "ui/list_model.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>

namespace freehold {

class FreezingTable;
class ListSelection;

/// Changing the records of a list in the list itself: one cell in its place, pasted cells, filling down, one value for many rows. Only
/// what may be edited plainly can be changed here; everything can be undone in one step.
class CellEditing final : public QObject
{
    Q_OBJECT

public:
    CellEditing(ScreenContext &context, ListModel &model, FreezingTable &view, ListSelection &selection, QObject *parent = nullptr);

    [[nodiscard]] bool mayEdit(int column) const;
    /// Whether the records of the list may be edited plainly at all.
    [[nodiscard]] bool mayEditRecords() const;
    [[nodiscard]] bool isOpen() const { return m_editor; }
    /// Opens an input over the cell, beginning with `typed` in place of its value; false if it cannot be edited here.
    bool begin(const QModelIndex &cell, const QString &typed = {});
    /// Shows what the cells on the clipboard would change, from the first selected cell on; one cell goes into all that are selected.
    void paste();
    /// Gives the selected cells what stands in the topmost of them; of one row, what stands above.
    void fillDown();
    /// Offers one value for a field of all selected rows.
    void changeSelected();
    /// Finds the records of the selected rows, also of those nobody looked at yet; says so when they are too many at once.
    void withSelected(const std::function<void(const QList<QUuid> &)> &act);

Q_SIGNALS:
    void closed();

private:
    struct Cells {
        QList<int> rows;
        QList<int> columns;
    };

    [[nodiscard]] const Entity *entity() const;
    [[nodiscard]] const Field *fieldOf(int column) const;
    void place();
    void keep(int step);
    void close();
    void goBeside(int column, int step);
    [[nodiscard]] Cells cellsToPaste(const QList<QStringList> &lines) const;
    [[nodiscard]] QList<qint64> keysOf(const QList<int> &rows) const;
    void withIds(const QList<int> &rows, const std::function<void(const QList<QUuid> &)> &act);
    void fillFrom(const QUuid &source, const QStringList &fields, const QList<QUuid> &rows);
    void editOne(const RowEdit &edit);
    void showPreview(const QList<RowEdit> &edits, const QString &note, const QString &title);

    ScreenContext &m_context;
    ListModel &m_model;
    FreezingTable &m_view;
    ListSelection &m_selection;
    QPointer<CellEditor> m_editor;
    QPersistentModelIndex m_cell;
    QUuid m_row;
    Field m_field;
    QVariant m_before;
    quint64 m_opened = 0; ///< counts the inputs, so that an answer finds its own
};

} // namespace freehold
