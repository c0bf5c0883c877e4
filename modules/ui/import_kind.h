// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importers.h"

namespace freehold {

/// What kind of list a file with these headers most likely is: `chosen` as long as they give all that it cannot do without, else the
/// kind that takes the most of them among those that could be brought in. `chosen` when none could.
QString likelyKind(const Importers &importers, const QStringList &headers, const QString &chosen);

} // namespace freehold
