// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/screens/dashboard_card.h"
#include "sales/screens/dashboard_chart_data.h"
#include "ui/document_table_view.h"

class QStackedWidget;
class QToolButton;

namespace freehold {

class DashboardPlot;
class TokenLabel;

/// A card with a chart, the words of the point looked at, and the same data as a table that can be copied.
class DashboardChart final : public DashboardCard
{
    Q_OBJECT

public:
    explicit DashboardChart(const CompanyFormat &format, QWidget *parent = nullptr);

    void setData(const DashboardChartData &content);
    [[nodiscard]] const DashboardChartData &content() const { return m_data; }
    [[nodiscard]] DashboardPlot &plot() { return *m_plot; }
    [[nodiscard]] QString pointText() const;
    void showTable(bool shown);
    /// Puts the table on the clipboard, as text in columns and as a table of a web page.
    void copy() const;

private:
    void showPoint(int category, int series);
    void fillTable();
    void openRow();

    CompanyFormat m_format;
    DashboardChartData m_data;
    ShownTable m_shown;
    TokenLabel *m_title;
    TokenLabel *m_point;
    QToolButton *m_copy;
    QToolButton *m_toggle;
    QStackedWidget *m_stack;
    DashboardPlot *m_plot;
    DocumentTableView *m_table;
};

} // namespace freehold
