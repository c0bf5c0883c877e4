// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

struct Account;
struct JournalEntry;
struct Receipt;

/// Where a cheque is on its way to money.
enum class InstrumentState { Received, Deposited, Cleared, Bounced };

/// The cheque behind a receipt.
struct Instrument {
    Id<Instrument> id;
    Id<Receipt> receipt;
    QString number; ///< printed on the cheque
    QString bank;
    QString branch;
    QDate date; ///< written on the cheque
    InstrumentState state = InstrumentState::Received;
    QDate depositDay;
    Id<Account> depositAccount; ///< bank account it was paid into
    QDate clearedDay;
    QDate bounceDay;
    QString bounceReason;
    Money bounceCharge; ///< asked of the buyer
    Money bankFee;      ///< taken by the bank
    Id<JournalEntry> depositEntry;
    Id<JournalEntry> clearEntry;
    Id<JournalEntry> bounceEntry;
};

template <>
const QList<Choice> &choicesOf<InstrumentState>();
template <>
const Entity &entityOf<Instrument>();

} // namespace freehold
