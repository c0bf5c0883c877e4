// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/field.h"

namespace freehold {

/// The units of area as choices, shown as "sq ft" where the code is sqft; the first is none.
const QList<Choice> &areaUnitChoices();

} // namespace freehold
