// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/screens/inventory_screens.h"

#include "inventory/screens/layout_screen.h"
#include "ui/screen_registry.h"

namespace freehold {

using namespace Qt::StringLiterals;

void registerInventoryScreens(ScreenRegistry &screens)
{
    screens.add({.id = u"draw-layout"_s,
                 .title = label("InventoryScreens", "Draw layout"),
                 .icon = u"pencil"_s,
                 .make = [](ScreenContext &context, const QVariantMap &parameters) -> Screen * { return new LayoutScreen(context, parameters); },
                 .isListed = false});
}

} // namespace freehold
