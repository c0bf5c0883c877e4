// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/sales_module.h"

#include "exchange/program.h"
#include "sales/collections_registration.h"
#include "sales/entities/booking.h"
#include "sales/entities/booking_party.h"
#include "sales/entities/booking_plot.h"
#include "sales/entities/cancellation.h"
#include "sales/entities/cost_line.h"
#include "sales/entities/hold.h"
#include "sales/entities/payment_plan.h"
#include "sales/entities/schedule_line.h"
#include "sales/imports/booking_importer.h"
#include "sales/late_work.h"
#include "sales/operations/advance_booking.h"
#include "sales/operations/book_plot.h"
#include "sales/operations/cancel_booking.h"
#include "sales/operations/extend_hold.h"
#include "sales/operations/hold_plot.h"
#include "sales/operations/install_payment_plans.h"
#include "sales/operations/release_hold.h"
#include "sales/operations/reschedule_booking.h"
#include "sales/reports/booking_sheet.h"
#include "sales/reports/plot_plan.h"
#include "sales/sales_lists.h"

namespace freehold {

namespace {

void registerBookings(Program &program)
{
    program.catalogue.add<PaymentPlan>();
    program.catalogue.add<PlanStep>();
    program.catalogue.add<Booking>();
    program.catalogue.add<BookingPlot>();
    program.catalogue.add<BookingParty>();
    program.catalogue.add<CostLine>();
    program.catalogue.add<ScheduleLine>();
    program.catalogue.add<Hold>();
    program.catalogue.add<Cancellation>();

    program.catalogue.addList(bookingList());
    program.catalogue.addList(instalmentList());
    program.catalogue.addList(holdList());
    program.catalogue.addList(customerSalesList());

    program.add(&holdPlot);
    program.add(&extendHold);
    program.add(&releaseHold);
    program.add(&expireHolds);
    program.add(&bookPlot);
    program.add(&rescheduleBooking);
    program.add(&cancelBooking);
    program.add(&markAllotted);
    program.add(&markAgreed);
    program.add(&markRegistered);
    program.add(&markPossession);
    program.add(&addPaymentPlan);
    program.add(&installPaymentPlansOperation);

    program.reports.add(bookingSheetReport());
    program.reports.add(plotPlanReport());
    program.importers.add(bookingImporter());
}

} // namespace

void registerSales(Program &program)
{
    registerBookings(program);
    registerCollections(program);
    registerLateWork(program.operations);
}

} // namespace freehold
