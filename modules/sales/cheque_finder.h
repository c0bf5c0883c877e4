// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/entities/instrument.h"
#include "store/reader.h"

namespace freehold {

/// The cheque a person means: by the number of its receipt, by its own number, or by that and words of its bank, its date or both ("000123
/// State Bank 1/7/2026"). Of several, the one that is in the `wanted` state and whose receipt was not cancelled, if it is the only one.
/// Refuses with NotFound, or with Conflict, listing those that are meant.
Id<Instrument> findCheque(const Reader &reader, const QString &words, std::optional<InstrumentState> wanted = {});

} // namespace freehold
