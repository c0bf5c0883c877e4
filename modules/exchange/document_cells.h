// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document.h"
#include "exchange/plain_cell.h"

#include <optional>
#include <variant>
#include <vector>

namespace freehold {

/// A cell as it stands on screen and paper, by what it holds: "12,34,567.00", "15 Aug 2026", "1,200 sq ft". An amount in
/// another currency than the format's carries its sign. Instants are shown in this computer's time zone.
QString cellText(const QVariant &cell, const CompanyFormat &format);

/// True for amounts, numbers, rates and areas: what is set flush right and never wraps.
bool isNumeric(CellKind kind);

/// The running sums of a table's total columns over its Data lines. Exact.
class TableTotals
{
public:
    explicit TableTotals(const QList<TableColumn> &columns);

    void add(const TableRow &row);
    /// Whether the table has a total column at all.
    [[nodiscard]] bool hasColumns() const { return m_hasColumns; }
    /// Data lines added so far.
    [[nodiscard]] qint64 lines() const { return m_lines; }
    /// Money, qint64 or Area; invalid for other columns, for mixed currencies and for a sum past the limits.
    [[nodiscard]] QVariant at(qsizetype column) const;
    /// A Total line with `label` in the first column that is not summed.
    [[nodiscard]] TableRow row(const QString &label) const;

private:
    struct AreaSum {
        qint64 nano = 0;
        std::optional<Decimal> number; ///< as entered
        QString unitCode;
    };
    struct Sum {
        bool wanted = false;
        bool spoiled = false;
        std::variant<std::monostate, Money, qint64, AreaSum> value;
    };
    static void addTo(Sum &sum, const QVariant &cell);
    static bool addArea(AreaSum &sum, const Area &area);

    std::vector<Sum> m_sums;
    qint64 m_lines = 0;
    bool m_hasColumns = false;
};

/// Counts the lines of a long export and asks the Progress every 500 of them.
class LineTicker
{
public:
    explicit LineTicker(const Progress &progress, qint64 total = 0) : m_progress(progress), m_total(total) {}

    /// One more Data line; Cancelled when the Progress says so.
    Result<void> tick();
    [[nodiscard]] qint64 lines() const { return m_lines; }

private:
    const Progress &m_progress;
    qint64 m_total;
    qint64 m_lines = 0;
};

} // namespace freehold
