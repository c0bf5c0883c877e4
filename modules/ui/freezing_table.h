// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableView>

class QFrame;

namespace freehold {

/// The head of a list table: the mark of the sort order stays whole where the words of a narrow column are cut off.
class ListHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ListHeader(QWidget *parent);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
};

/// A table whose first columns may stay in place while the others scroll sideways. Its model is a ListModel; set the model, the delegate
/// and the row height before columns are frozen.
class FreezingTable final : public QTableView
{
    Q_OBJECT

public:
    explicit FreezingTable(QWidget *parent = nullptr);

    /// Keeps that many columns from the start of the row in place; 0 = none.
    void setFrozen(int count);
    [[nodiscard]] int frozen() const { return m_frozen; }
    /// How much of the viewport the frozen columns take, in pixels.
    [[nodiscard]] int frozenWidth() const;
    /// Where the cell stands in this widget, frozen or not.
    [[nodiscard]] QRect cellRect(const QModelIndex &cell) const;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void frozenChanged();
    /// A menu on the head is asked for, at a place of the screen; -1 = beside the columns.
    void headMenuWanted(const QPoint &position, int column);
    void headClicked(int column);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildStill();
    void giveHeadSignals(QTableView *table);
    void matchColumns();
    void placeStill();

    QTableView *m_still = nullptr; ///< the frozen columns, over the same model and selection
    QFrame *m_edge = nullptr;
    int m_frozen = 0;
};

} // namespace freehold
