// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QListWidget>

#include <functional>

namespace freehold {

/// Where the window can go.
struct Place {
    QString title;
    QString icon; ///< Lucide name
    QString key;  ///< of the screen it opens
    std::function<void()> open;
    QString countedList = {};   ///< list whose rows in `countedView` stand beside the place; empty = nothing is counted
    QString countedView = {};
};

/// The places of the window by sections; as icons only when there is little room.
class Sidebar final : public QListWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// A section without a title starts the list.
    void addSection(const QString &title);
    void addPlace(const Place &place);
    [[nodiscard]] const QList<Place> &places() const { return m_places; }
    /// Marks the place of the screen that is in front; none if it has no place here.
    void markKey(const QString &key);
    /// The number beside a place; none at zero.
    void setCount(int place, qint64 count, Tone tone);
    void setCollapsed(bool collapsed);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openItem(const QListWidgetItem *item);

    QList<Place> m_places;
};

} // namespace freehold
