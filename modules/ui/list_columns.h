// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/list_model.h"

#include <QJsonObject>
#include <QObject>

class QMenu;
class QTimer;

namespace freehold {

class FreezingTable;

/// Which columns a list table shows, how wide, in which order, which of them stay in place, and by which column its rows are put
/// together. Fits the widths to what is shown until somebody draws them; what was chosen is kept for this list by the ids of the columns.
class ListColumns final : public QObject
{
    Q_OBJECT

public:
    ListColumns(ListModel &model, FreezingTable &view, QObject *parent = nullptr);

    /// Offers the columns of the list at the place of the screen; `column` is the one that is to be moved or frozen, -1 = the current one.
    void choose(const QPoint &position, int column = -1);
    void chooseGrouping(const QPoint &position);
    [[nodiscard]] QJsonObject layoutOf() const;
    void setLayoutOf(const QJsonObject &layout);
    /// The layout this list had the last time.
    void restore();
    /// Widths by what stands in the rows, unless somebody drew them.
    void fit();
    /// Keeps the columns up to this one in place; -1 lets all of them scroll.
    void freezeUpTo(int column);

Q_SIGNALS:
    void groupingChanged();
    /// A condition on the column is wanted.
    void filterWanted(const QString &column);
    /// Other columns are shown.
    void changed();

private:
    [[nodiscard]] int wantedWidth(int column) const;
    [[nodiscard]] QList<int> wantedWidths();
    void setColumns(const QStringList &names);
    void setWidths(const QList<int> &widths);
    [[nodiscard]] QStringList inOrder() const;
    void addColumnChoices(QMenu *menu);
    void addPlaceChoices(QMenu *menu, int column);
    void setGrouping(const QString &column);
    void showAsAtFirst();
    void keep();

    ListModel &m_model;
    FreezingTable &m_view;
    QTimer *m_pause;
    QHash<QString, int> m_wanted; ///< widths that the columns would have with room enough
    bool m_isFitting = false;
    bool m_isFitted = false;     ///< to rows, not only to the header
    bool m_hasOwnWidths = false; ///< somebody drew the columns to a width of their own
};

} // namespace freehold
