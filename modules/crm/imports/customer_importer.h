// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importers.h"

namespace freehold {

/// Brings in lists of customers under the headers real files have, in India and the US.
Importer customerImporter();

} // namespace freehold
