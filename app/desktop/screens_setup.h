// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freehold {

class ScreenRegistry;

/// Registers the screens of every module.
void registerAllScreens(ScreenRegistry &screens);

} // namespace freehold
