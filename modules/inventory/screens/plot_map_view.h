// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/screens/plot_map.h"

namespace freehold {

class MapControls;
class NorthArrow;
class PlotLegend;
class ScaleBar;

/// The map with what floats over it: legend, zoom buttons, north arrow and scale bar.
class PlotMapView final : public QWidget
{
    Q_OBJECT

public:
    explicit PlotMapView(const CompanyFormat &format, QWidget *parent = nullptr);

    [[nodiscard]] PlotMap &map() { return *m_map; }
    [[nodiscard]] PlotLegend &legend() { return *m_legend; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void handleColours();
    void handleScale();
    void arrange();

    PlotMap *m_map;
    PlotLegend *m_legend;
    MapControls *m_controls;
    NorthArrow *m_north;
    ScaleBar *m_scale;
};

} // namespace freehold
