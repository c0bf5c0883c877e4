// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document.h"

#include <QHash>

#include <array>

struct lxw_format;
struct lxw_workbook;

namespace freehold {

/// The number format code for a figure: grouped the company's way, with `decimals` places and a unit behind it. Indian groups
/// need conditions, and a condition loses the minus sign in LibreOffice: so the code depends on the figure's sign and size,
/// and a formula that may turn negative when filtered (`changes`) is grouped in threes, where the sign is safe.
QString xlsxNumberCode(Grouping grouping, int decimals, double figure, const QString &suffix, bool changes = false);

/// The cell formats of one workbook, each made once.
class XlsxStyles
{
public:
    enum class Plain { Title, Subtitle, Mark, Label, Value, Header, HeaderRight, Text, Date, Instant };

    XlsxStyles(lxw_workbook *workbook, Grouping grouping) : m_workbook(workbook), m_grouping(grouping) {}

    lxw_format *plain(Plain look, RowRole role = RowRole::Data);
    lxw_format *number(int decimals, double figure, const QString &suffix, RowRole role, bool changes = false);
    lxw_format *percent(int decimals, RowRole role);

private:
    lxw_format *make(RowRole role);
    void dress(lxw_format *format, Plain look);

    lxw_workbook *m_workbook;
    Grouping m_grouping;
    QStringList m_suffixes;
    QHash<int, lxw_format *> m_made;
    std::array<std::array<lxw_format *, 4>, 10> m_plain{}; ///< by look and role
};

} // namespace freehold
