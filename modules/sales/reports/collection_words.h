// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document.h"
#include "sales/entities/booking.h"
#include "sales/entities/instrument.h"
#include "sales/entities/receipt.h"
#include "store/reader.h"

namespace freehold {

/// The numbers of a booking's plots in order: "A-042, A-043".
QString bookingPlotsText(const Reader &reader, Id<Booking> booking);

/// "GM Green Meadows".
QString bookingProjectText(const Reader &reader, const Booking &booking);

/// The party's first phone number; empty if it has none.
QString partyPhone(const Reader &reader, const QUuid &party);

/// How money came: "UPI 4711", "Cheque 123456, State Bank, 15 Jul 2026".
QString receiptMethodText(const Receipt &receipt, const std::optional<Instrument> &cheque);

/// The cheque behind a receipt; nothing if it was not paid by one.
std::optional<Instrument> chequeOf(const Reader &reader, Id<Receipt> receipt);

/// A column of a report's table.
TableColumn reportColumn(const char *id, const QString &title, CellKind kind, int weight, bool hasTotal = false);

} // namespace freehold
