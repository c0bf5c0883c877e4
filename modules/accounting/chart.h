// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/entities/account_role.h"
#include "base/result.h"

namespace freehold {

/// One line of a sample chart.
struct ChartRow {
    Account account;       ///< without id and parent
    QString parent;        ///< number of the account above; empty at the top
    QStringList roles;
};

/// The sample chart of a country ("IN", "US"), parents before children; NotFound for any other. Thread-safe.
Result<QList<ChartRow>> sampleChart(const QString &country);

} // namespace freehold
