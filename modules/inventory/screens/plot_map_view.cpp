// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/screens/plot_map_view.h"

#include "inventory/screens/map_controls.h"
#include "inventory/screens/plot_legend.h"

#include <QStyle>

// Resources of a static library are left out by the linker unless named; the macro must stand outside a namespace.
static void initInventoryIcons()
{
    Q_INIT_RESOURCE(inventory_icons);
}

namespace freehold {
namespace {

constexpr int overlayMargin = 16;
constexpr int overlayGap = 12;

} // namespace

PlotMapView::PlotMapView(const CompanyFormat &format, QWidget *parent)
    : QWidget(parent), m_map(new PlotMap(format, this))
{
    initInventoryIcons();
    m_legend = new PlotLegend(this);
    m_north = new NorthArrow(this);
    m_controls = new MapControls(this);
    m_scale = new ScaleBar(this);
    setFocusProxy(m_map);
    connect(m_legend, &PlotLegend::chosenChanged, this, [this] { m_map->setShownCategories(m_legend->chosen()); });
    connect(m_controls, &MapControls::largerAsked, this, [this] { m_map->zoomBy(1.25); });
    connect(m_controls, &MapControls::smallerAsked, this, [this] { m_map->zoomBy(0.8); });
    connect(m_controls, &MapControls::wholeAsked, m_map, &PlotMap::zoomToFit);
    connect(m_map, &PlotMap::coloursChanged, this, &PlotMapView::handleColours);
    connect(m_map, &PlotMap::scaleChanged, this, &PlotMapView::handleScale);
    setTabOrder(m_map, m_legend);
    setTabOrder(m_legend, m_controls);
}

void PlotMapView::resizeEvent(QResizeEvent *)
{
    arrange();
}

void PlotMapView::handleColours()
{
    m_legend->setCategories(m_map->colouring().categories());
    m_north->setDegrees(m_map->scene().northDegrees());
    m_north->setVisible(m_map->scene().isDrawn());
    handleScale();
    arrange();
}

void PlotMapView::handleScale()
{
    m_scale->setScale(mapScale(m_map->scene(), m_map->scale(), ScaleBar::longest));
}

void PlotMapView::arrange()
{
    m_map->setGeometry(rect());
    const auto put = [this](QWidget *over, QPoint corner) { over->move(QStyle::visualRect(layoutDirection(), rect(), {corner, over->size()}).topLeft()); };
    put(m_controls, {width() - m_controls->width() - overlayMargin, height() - m_controls->height() - overlayMargin});
    put(m_north, {width() - m_north->width() - overlayMargin, overlayMargin});
    const int beforeControls = width() - m_controls->width() - overlayMargin - overlayGap;
    m_legend->resize(m_legend->sizeWithin(beforeControls - overlayMargin));
    put(m_legend, {overlayMargin, height() - m_legend->height() - overlayMargin});
    const bool isBeside = overlayMargin + m_legend->width() + overlayGap + m_scale->width() <= beforeControls;
    const int scaleBottom = height() - overlayMargin - (isBeside ? 2 : m_legend->height() + 4);
    put(m_scale, {beforeControls - m_scale->width(), scaleBottom - m_scale->height()});
    m_map->setCoveredBelow(m_legend->height() + 2 * overlayMargin + (isBeside ? 0 : m_scale->height()));
}

} // namespace freehold
