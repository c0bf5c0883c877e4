// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freehold {

class ScreenRegistry;

/// Adds the register of an account and the journal entry made by hand.
void registerAccountingScreens(ScreenRegistry &screens);

} // namespace freehold
