// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/screens/dashboard_chart_data.h"

#include <QChartView>

class QAbstractBarSeries;

namespace freehold {

/// The picture of a chart: bars whose points the arrow keys walk through, with an outline around the present one. Enter opens it.
class DashboardPlot final : public QChartView
{
    Q_OBJECT

public:
    explicit DashboardPlot(const CompanyFormat &format, QWidget *parent = nullptr);

    void setData(const DashboardChartData &shown);
    [[nodiscard]] int category() const { return m_category; }
    [[nodiscard]] int series() const { return m_series; }
    [[nodiscard]] QSize sizeHint() const override { return {360, 220}; }

Q_SIGNALS:
    /// The keys or the mouse are on this point; -1 = on none.
    void pointed(int category, int series);
    void opened(int category, int series);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addBars(QChart *chart);
    void addAxes(QChart *chart);
    void point(int category, int series);
    [[nodiscard]] QRectF barRect(int category, int series) const;
    [[nodiscard]] qint64 highest() const;
    [[nodiscard]] qreal barWidth() const;

    CompanyFormat m_format;
    DashboardChartData m_data;
    QAbstractBarSeries *m_bars = nullptr;
    int m_category = 0;
    int m_series = 0;
};

} // namespace freehold
