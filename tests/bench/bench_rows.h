// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document.h"

#include <string>
#include <vector>

namespace freehold::bench {

/// A cell as a program without our types would hold it.
struct PlainCell {
    enum class Kind { Text, Whole, Money, Percent, Area, Day, Instant, Flag };

    Kind kind = Kind::Text;
    std::string text; ///< UTF-8; unit of an area
    qint64 units = 0; ///< whole number, paise, hundredths of a percent, hundredths of an area, 0 or 1
    int year = 0;
    int month = 0;
    int day = 0;
    int secondOfDay = 0;
    double figure = 0; ///< what a worksheet cell holds
};

/// The same made-up customer rows twice: as cells of a Document and as plain values. 16 columns of every kind; a thousand
/// different rows that come round again, each time under a new number in the first column.
class BenchRows
{
public:
    static const BenchRows &shared();

    static constexpr int columns = 16;
    static constexpr int different = 1000;

    /// A document of `lines` rows.
    [[nodiscard]] Document document(int lines) const;
    [[nodiscard]] const std::vector<PlainCell> &plain(int line) const
    {
        return m_plain[static_cast<size_t>(line % different)];
    }
    /// "C-0000123", the text of the first column of that line.
    static std::string number(int line);

private:
    BenchRows();

    QList<TableRow> m_rows;
    std::vector<std::vector<PlainCell>> m_plain;
};

} // namespace freehold::bench
