// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freehold {

class ScreenRegistry;

/// The sync centre.
void registerSyncScreens(ScreenRegistry &screens);

} // namespace freehold
