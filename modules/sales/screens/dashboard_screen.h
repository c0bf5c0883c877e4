// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/dashboard_facts.h"
#include "sales/screens/dashboard_chart_data.h"
#include "ui/figure_strip.h"
#include "ui/screen.h"

class QGridLayout;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace freehold {

class Banner;
class DashboardChart;
class DashboardSetup;
class DashboardTile;
class TokenLabel;

/// How the business stands today: figures, charts, and what wants attention. Everything on it opens the records behind it.
class DashboardScreen final : public Screen
{
    Q_OBJECT

public:
    explicit DashboardScreen(ScreenContext &context, const QVariantMap &parameters = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Dashboard"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("layout-dashboard"); }
    [[nodiscard]] QString newText() const override { return tr("Book plots"); }
    void refresh() override;
    void createNew() override;

    [[nodiscard]] const DashboardFacts &facts() const { return m_facts; }

Q_SIGNALS:
    void loaded();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildTasks();
    DashboardTile *addTile(const QString &name, const QString &words, const std::function<void()> &open);
    void take(const Result<DashboardFacts> &facts);
    [[nodiscard]] QString shownSpan() const;
    void showTiles();
    void showCharts();
    void showTasks();
    [[nodiscard]] DashboardChartData collectionsChart();
    [[nodiscard]] DashboardChartData bookingsChart();
    [[nodiscard]] DashboardChartData plotsChart();
    [[nodiscard]] DashboardChartData agesChart();
    [[nodiscard]] Figure shortFigure(const QString &name, Money amount) const;
    void arrange();

    DashboardFacts m_facts;
    QStackedWidget *m_stack;
    DashboardSetup *m_setup;
    Banner *m_banner;
    TokenLabel *m_day = nullptr;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<DashboardTile *> m_tiles;
    QList<DashboardChart *> m_charts;
    QWidget *m_tasksCard = nullptr;
    TokenLabel *m_tasksTitle = nullptr;
    QVBoxLayout *m_tasks = nullptr;
    QTimer *m_pause;
    quint64 m_request = 0;
    int m_columns = 0; ///< of the grid as it is arranged
};

} // namespace freehold
