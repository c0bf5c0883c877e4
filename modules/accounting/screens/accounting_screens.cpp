// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/screens/accounting_screens.h"

#include "accounting/screens/journal_screen.h"
#include "accounting/screens/register_screen.h"
#include "ui/screen_registry.h"

namespace freehold {

using namespace Qt::StringLiterals;

void registerAccountingScreens(ScreenRegistry &screens)
{
    screens.add({.id = u"register"_s,
                 .title = label("AccountingScreens", "Register"),
                 .icon = u"book-open-text"_s,
                 .section = u"accounts"_s,
                 .make = [](ScreenContext &context, const QVariantMap &parameters) -> Screen * { return new RegisterScreen(context, parameters); }});
    screens.add({.id = u"journal-entry"_s,
                 .title = label("AccountingScreens", "Journal entry"),
                 .icon = u"notebook-pen"_s,
                 .make = [](ScreenContext &context, const QVariantMap &presets) -> Screen * { return new JournalScreen(context, presets); },
                 .replacesOperation = u"post-journal"_s,
                 .isListed = false});
}

} // namespace freehold
