// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/screens_setup.h"

#include "ui/screen_registry.h"

namespace freehold {

void registerAllScreens(ScreenRegistry &screens)
{
    Q_UNUSED(screens)
}

} // namespace freehold
