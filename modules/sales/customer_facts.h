// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/contact_point.h"
#include "crm/entities/note.h"
#include "crm/entities/party_role.h"
#include "crm/entities/tax_id.h"
#include "sales/booking_figures.h"

namespace freehold {

/// A booking of a customer as the customer's page shows it.
struct CustomerBooking {
    Booking booking;
    QString plots;
    QString project;
    BookingFigures figures;
    int instalments = 0;
    int paidInstalments = 0;
};

/// Everything a customer's page shows at first, read in one piece.
struct CustomerFacts {
    Party party;
    QStringList roles;
    QDate since; ///< first role
    QString city;
    QStringList address; ///< its lines, as on a letter
    QList<ContactPoint> contacts;
    QList<TaxId> taxIds;
    QList<CustomerBooking> bookings; ///< newest first; also those of a co-buyer
    QList<Note> notes;               ///< newest first
};

/// NotFound if the party is gone.
CustomerFacts customerFacts(const Reader &reader, Id<Party> party, QDate today);

} // namespace freehold
