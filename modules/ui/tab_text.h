// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace freehold {

/// Cells as spreadsheets put them on the clipboard: lines of cells between tabs; a cell in quotes may hold tabs, line breaks and doubled
/// quotes. A line break at the end begins no line.
QList<QStringList> cellsOfTabText(const QString &text);

} // namespace freehold
