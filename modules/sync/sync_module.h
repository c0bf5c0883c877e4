// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freehold {

class Catalogue;
class Operations;

/// What sync adds to a company: differences that people settle, numbers that became void, and how plain edits merge.
void registerSync(Catalogue &catalogue, Operations &operations);

} // namespace freehold
