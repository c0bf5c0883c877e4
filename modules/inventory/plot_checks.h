// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"

namespace freehold {

/// What does not agree about the plots, in whole sentences: a state without its hold or booking, a claim the state does not show, a
/// block of another project. Empty = all is well. At most a thousand.
QStringList plotProblems(const Reader &reader);

} // namespace freehold
