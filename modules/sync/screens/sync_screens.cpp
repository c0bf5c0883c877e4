// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/screens/sync_screens.h"

#include "sync/screens/sync_centre_screen.h"
#include "ui/screen_registry.h"

namespace freehold {

void registerSyncScreens(ScreenRegistry &screens)
{
    screens.add({.id = QStringLiteral("sync-centre"),
                 .title = label("SyncScreens", "Sync centre"),
                 .icon = QStringLiteral("arrow-right-left"),
                 .section = QStringLiteral("organisation"),
                 .make = [](ScreenContext &context, const QVariantMap &) { return new SyncCentreScreen(context); }});
}

} // namespace freehold
