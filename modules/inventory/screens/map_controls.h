// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/map/map_scale.h"

#include <QWidget>

namespace freehold {

/// Larger, smaller and all of the map: three buttons in a column.
class MapControls final : public QWidget
{
    Q_OBJECT

public:
    explicit MapControls(QWidget *parent = nullptr);

Q_SIGNALS:
    void largerAsked();
    void smallerAsked();
    void wholeAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Where north is on the map.
class NorthArrow final : public QWidget
{
    Q_OBJECT

public:
    explicit NorthArrow(QWidget *parent = nullptr);
    void setDegrees(int clockwiseFromUp);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_degrees = 0;
};

/// How long things on the map are on the ground.
class ScaleBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ScaleBar(QWidget *parent = nullptr);
    /// The longest bar there is room for.
    static constexpr int longest = 110;
    void setScale(const MapScale &scale); ///< hidden when it is not known

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MapScale m_scale;
};

} // namespace freehold
