// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/screens/accounting_screens.h"

#include "accounting/screens/journal_screen.h"
#include "ui/screen_registry.h"

namespace freehold {

using namespace Qt::StringLiterals;

void registerAccountingScreens(ScreenRegistry &screens)
{
    screens.add({.id = u"journal-entry"_s,
                 .title = label("AccountingScreens", "Journal entry"),
                 .icon = u"notebook-pen"_s,
                 .make = [](ScreenContext &context, const QVariantMap &presets) -> Screen * { return new JournalScreen(context, presets); },
                 .replacesOperation = u"post-journal"_s,
                 .isListed = false});
}

} // namespace freehold
