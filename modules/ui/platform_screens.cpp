// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform_screens.h"

#include "ui/import_screen.h"
#include "ui/reports_screen.h"
#include "ui/screen_registry.h"
#include "ui/settings_screen.h"
#include "ui/trash_screen.h"
#include "ui/undo_screen.h"

namespace freehold {

using namespace Qt::StringLiterals;

void registerPlatformScreens(ScreenRegistry &screens)
{
    screens.add({.id = u"reports"_s,
                 .title = label("PlatformScreens", "Reports"),
                 .icon = u"chart-column"_s,
                 .section = u"insight"_s,
                 .make = [](ScreenContext &context, const QVariantMap &) { return new ReportsScreen(context); }});
    screens.add({.id = u"import"_s,
                 .title = label("PlatformScreens", "Import"),
                 .icon = u"upload"_s,
                 .section = u"insight"_s,
                 .make = [](ScreenContext &context, const QVariantMap &parameters) { return new ImportScreen(context, parameters); }});
    screens.add({.id = u"trash"_s,
                 .title = label("PlatformScreens", "Trash"),
                 .icon = u"trash-2"_s,
                 .section = u"organisation"_s,
                 .make = [](ScreenContext &context, const QVariantMap &) { return new TrashScreen(context); }});
    screens.add({.id = u"undo"_s,
                 .title = label("PlatformScreens", "Undo history"),
                 .icon = u"undo-2"_s,
                 .section = u"organisation"_s,
                 .make = [](ScreenContext &context, const QVariantMap &) { return new UndoScreen(context); }});
    screens.add({.id = u"settings"_s,
                 .title = label("PlatformScreens", "Settings"),
                 .icon = u"settings"_s,
                 .make = [](ScreenContext &context, const QVariantMap &) { return new SettingsScreen(context); }});
}

} // namespace freehold
