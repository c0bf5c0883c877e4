// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freehold {

class ScreenRegistry;

/// Adds the dashboard, collections, cheques, the plot grid, the booking, the receipt and the page of a customer.
void registerSalesScreens(ScreenRegistry &screens);

} // namespace freehold
