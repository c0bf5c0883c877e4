// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freehold {

class ScreenRegistry;

/// The screens that belong to no business module: reports, import, trash, settings.
void registerPlatformScreens(ScreenRegistry &screens);

} // namespace freehold
