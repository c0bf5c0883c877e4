// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importers.h"

namespace freehold {

/// Brings in lists of plots under the headers real files have; blocks that are not there yet are added on the way.
Importer plotImporter();

} // namespace freehold
