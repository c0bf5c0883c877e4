// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freehold {

/// The text of an embedded .sql file of a module, without its comment lines: "sales/open_lines". Read once. Thread-safe.
/// A missing file is our own mistake and ends the program.
QString statementFile(const QString &name);

} // namespace freehold
