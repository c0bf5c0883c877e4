// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/entities/instrument.h"
#include "sales/receipt_accounts.h"

namespace freehold {

/// A cheque with the documents around it.
struct ChequeCase {
    Instrument cheque;
    Receipt receipt;
    std::optional<Booking> booking;
};

/// The cheque, which must be in the state and its receipt posted; else Conflict, saying where it is and since when.
ChequeCase chequeCase(const Reader &reader, Id<Instrument> cheque, InstrumentState expected);

/// The cheque, which must have bounced; else Conflict.
ChequeCase bouncedCheque(const Reader &reader, Id<Instrument> cheque);

} // namespace freehold
