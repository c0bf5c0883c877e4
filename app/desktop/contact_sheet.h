// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freehold {

/// Joins all pictures of a folder, small and with their names, into `contact-sheet.png` there. False if it cannot be written.
bool writeContactSheet(const QString &folder);

} // namespace freehold
