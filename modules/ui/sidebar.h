// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include <functional>

namespace freehold {

/// The places of the window by sections.
class Sidebar final : public QListWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addSection(const QString &title);
    /// `key` is the key of the screen it opens.
    void addPlace(const QString &title, const QString &icon, const QString &key, std::function<void()> open);
    /// Marks the place of the screen that is in front; none if it has no place here.
    void markKey(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openItem(const QListWidgetItem *item);

    QList<std::function<void()>> m_places;
};

} // namespace freehold
