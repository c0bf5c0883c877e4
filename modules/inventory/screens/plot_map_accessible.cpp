// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/screens/plot_map_accessible.h"

#include "inventory/screens/plot_map.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace freehold {
namespace {

/// One plot of a map.
class AccessiblePlot final : public QAccessibleInterface
{
public:
    AccessiblePlot(PlotMap *map, int plot) : m_map(map), m_plot(plot) {}

    [[nodiscard]] bool isValid() const override { return m_map && m_plot < m_map->plots().size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_map); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_map->describe(m_map->plots().at(m_plot)) : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_map->rectOf(m_map->plots().at(m_plot).id).toAlignedRect();
        return {m_map->mapToGlobal(place.topLeft()), place.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        state.selectable = state.focusable = true;
        state.multiSelectable = true;
        state.selected = m_map->isSelected(m_plot);
        state.focused = m_map->hasFocus() && m_map->currentIndex() == m_plot;
        state.disabled = !m_map->isShown(m_plot);
        state.offscreen = !m_map->rect().intersects(m_map->rectOf(m_map->plots().at(m_plot).id).toAlignedRect());
        return state;
    }

private:
    QPointer<PlotMap> m_map;
    int m_plot;
};

/// The map as a list of its plots.
class AccessiblePlotMap final : public QAccessibleWidget
{
public:
    explicit AccessiblePlotMap(PlotMap *map) : QAccessibleWidget(map, QAccessible::List), m_map(map) {}
    ~AccessiblePlotMap() override
    {
        for (const QAccessible::Id id : std::as_const(m_plots))
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(AccessiblePlotMap)

    [[nodiscard]] int childCount() const override { return m_map ? static_cast<int>(m_map->plots().size()) : 0; }

    [[nodiscard]] QAccessibleInterface *child(int plot) const override
    {
        if (plot < 0 || plot >= childCount())
            return nullptr;
        auto known = m_plots.find(plot);
        if (known == m_plots.end())
            known = m_plots.insert(plot, QAccessible::registerAccessibleInterface(new AccessiblePlot(m_map, plot)));
        return QAccessible::accessibleInterface(*known);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto known = m_plots.cbegin(); known != m_plots.cend(); ++known) {
            if (QAccessible::accessibleInterface(*known) == child)
                return known.key();
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int plot = 0; plot < childCount(); ++plot) {
            if (m_map->rectOf(m_map->plots().at(plot).id).contains(m_map->mapFromGlobal(QPoint(x, y))))
                return child(plot);
        }
        return nullptr;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override { return m_map ? child(m_map->currentIndex()) : nullptr; }

private:
    QPointer<PlotMap> m_map;
    mutable QHash<int, QAccessible::Id> m_plots; ///< made when they are asked for
};

QAccessibleInterface *makeAccessiblePlotMap(const QString &, QObject *object)
{
    auto *map = qobject_cast<PlotMap *>(object);
    return map ? new AccessiblePlotMap(map) : nullptr;
}

} // namespace

void installPlotMapAccessible()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(&makeAccessiblePlotMap);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace freehold
