// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freehold {

class Catalogue;

/// How the history names an act to people: the label of the operation; an import and the making of the sample, which are no operations, in
/// words of their own.
[[nodiscard]] QString historyWords(const Catalogue &catalogue, const QString &operation);

} // namespace freehold
