// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableWidget>

namespace freehold {

/// A table of words in the look of the lists, for reading; rows are selected as a whole.
QTableWidget *plainTable(const QStringList &heads, QWidget *parent);

} // namespace freehold
