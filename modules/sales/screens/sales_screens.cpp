// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/sales_screens.h"

#include "sales/screens/booking_screen.h"
#include "sales/screens/cheque_screen.h"
#include "sales/screens/collection_screen.h"
#include "sales/screens/customer_pane.h"
#include "sales/screens/customer_screen.h"
#include "sales/screens/dashboard_screen.h"
#include "sales/screens/project_screen.h"
#include "sales/screens/receipt_screen.h"
#include "ui/screen_registry.h"

namespace freehold {
namespace {

using namespace Qt::StringLiterals;

template <typename Made>
Screen *makeSalesScreen(ScreenContext &context, const QVariantMap &parameters)
{
    return new Made(context, parameters);
}

} // namespace

void registerSalesScreens(ScreenRegistry &screens)
{
    screens.add({.id = u"dashboard"_s,
                 .title = label("SalesScreens", "Dashboard"),
                 .icon = u"layout-dashboard"_s,
                 .section = u"home"_s,
                 .make = makeSalesScreen<DashboardScreen>});
    screens.add({.id = u"collections"_s,
                 .title = label("SalesScreens", "Collections"),
                 .icon = u"hand-coins"_s,
                 .section = u"sales"_s,
                 .make = makeSalesScreen<CollectionScreen>,
                 .countedList = u"bookings"_s,
                 .countedView = u"overdue"_s});
    screens.add({.id = u"cheques"_s,
                 .title = label("SalesScreens", "Cheque register"),
                 .icon = u"landmark"_s,
                 .make = makeSalesScreen<ChequeScreen>,
                 .replacesList = u"cheques"_s,
                 .isListed = false});
    screens.add({.id = u"plot-grid"_s,
                 .title = label("SalesScreens", "Plot map"),
                 .icon = u"map"_s,
                 .section = u"sales"_s,
                 .make = makeSalesScreen<ProjectScreen>});
    screens.add({.id = u"booking"_s,
                 .title = label("SalesScreens", "Book plots"),
                 .icon = u"file-pen-line"_s,
                 .make = makeSalesScreen<BookingScreen>,
                 .replacesOperation = u"book-plot"_s,
                 .isListed = false});
    screens.add({.id = u"receipt"_s,
                 .title = label("SalesScreens", "Record receipt"),
                 .icon = u"receipt"_s,
                 .make = makeSalesScreen<ReceiptScreen>,
                 .replacesOperation = u"take-receipt"_s,
                 .isListed = false});
    screens.add({.id = u"customer"_s,
                 .title = label("SalesScreens", "Customer"),
                 .icon = u"user"_s,
                 .make = makeSalesScreen<CustomerScreen>,
                 .replacesRecordOf = u"parties"_s,
                 .makePane = [](ScreenContext &context, QWidget *parent) -> RecordPane * { return new CustomerPane(context, parent); },
                 .isListed = false});
}

} // namespace freehold
