// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freehold {

class ScreenRegistry;

/// Announces the screens of inventory.
void registerInventoryScreens(ScreenRegistry &screens);

} // namespace freehold
