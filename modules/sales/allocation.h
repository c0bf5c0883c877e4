// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

#include <QDate>
#include <QList>
#include <QUuid>

namespace freehold {

/// A demand line (policy A) or schedule line (policy B) that still waits for money.
struct OpenLine {
    QUuid id;
    QDate dueDay;
    int position = 0; ///< order among lines due on one day
    Money open;       ///< what is not paid yet; lines with nothing open are passed over
};

/// Money of one receipt that is not set against a line yet.
struct FreeMoney {
    QUuid receipt;
    QDate day;
    Money amount;
};

/// So much of that receipt pays so much of that line.
struct AllocationMatch {
    QUuid receipt;
    QUuid line;
    Money amount;

    friend bool operator==(const AllocationMatch &, const AllocationMatch &) = default;
};

/// Sets the oldest money against the lines due first, by due day, then position; what is left of either stays open. The matches come
/// in the order of payment and never exceed a receipt or a line.
QList<AllocationMatch> allocateOldestFirst(QList<FreeMoney> money, QList<OpenLine> lines);

/// The sum of the matches.
Money allocatedIn(const QList<AllocationMatch> &matches);

} // namespace freehold
