// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// Metres of a logical pixel; hidden at 0. In feet where plots are measured in feet or yards.
    void setScale(double metresOfPixel, bool isInFeet);
    [[nodiscard]] QString text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_metres = 0;
    bool m_isInFeet = false;
    int m_length = 0; ///< in pixels
    QString m_text;
};

} // namespace freehold
