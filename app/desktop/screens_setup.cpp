// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/screens_setup.h"

#include "accounting/screens/accounting_screens.h"
#include "inventory/screens/inventory_screens.h"
#include "sales/screens/sales_screens.h"
#include "sync/screens/sync_screens.h"
#include "ui/platform_screens.h"
#include "ui/screen_registry.h"

namespace freehold {

void registerAllScreens(ScreenRegistry &screens)
{
    registerPlatformScreens(screens);
    registerSalesScreens(screens);
    registerAccountingScreens(screens);
    registerInventoryScreens(screens);
    registerSyncScreens(screens);
}

} // namespace freehold
