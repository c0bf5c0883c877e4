// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freehold::detail {

/// A number from 0 to 99 in Hindi; these are all words of their own.
QString hindiBelowHundred(int number);

} // namespace freehold::detail
