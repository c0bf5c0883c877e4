// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document.h"

#include <functional>

namespace freehold {

/// One colour of bars.
struct DashboardSeries {
    QString name;
    QList<qint64> values; ///< one per category; minor units of the company's currency, or a count
    bool isOther = false; ///< drawn in grey: what is left
};

/// Bars over categories, and what each leads to.
struct DashboardChartData {
    QString id;
    QString title;
    QString summary; ///< below the title while no point is looked at
    QString categoryTitle; ///< over the first column of its table
    QStringList categories;
    QStringList axisLabels; ///< short forms of the categories, each different
    QList<DashboardSeries> series;
    bool isMoney = true;
    bool isStacked = false;
    std::function<void(int category, int series)> open;

    /// "12,34,567.00" or "12".
    [[nodiscard]] QVariant cell(int category, int series, Currency currency) const;
    [[nodiscard]] QString shown(int category, int series, const CompanyFormat &format) const;
};

} // namespace freehold
