// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

struct Account;
struct Booking;
struct JournalEntry;
struct Party;
struct Project;

/// How money came in.
enum class ReceiptMethod { Cash, BankTransfer, Upi, Card, Cheque };

/// Whether a receipt still counts.
enum class ReceiptState {
    Posted,
    Bounced,  ///< its cheque came back; the money never was
    Cancelled ///< taken back by a counter entry: a mistake
};

/// Money received from a buyer. Never changed once posted: a bounce or a cancellation ends it with a counter entry.
struct Receipt {
    Id<Receipt> id;
    QString number;
    Id<Booking> booking; ///< null: money of a person for no booking yet; all of it stands on account
    Id<Project> project; ///< of the booking
    Id<Party> party;     ///< who paid
    QDate day;
    ReceiptMethod method = ReceiptMethod::Cash;
    Money amount;
    QString currency;
    Id<Account> account; ///< bank or cash account it goes to; null = the one of the method's role
    QString reference;   ///< transaction number, UTR, card slip
    QString note;
    ReceiptState state = ReceiptState::Posted;
    QDate endedDay; ///< day it bounced or was cancelled
    QString endReason;
    bool isOpening = false; ///< brought in from older books: its money stands in the opening balances already
    Id<JournalEntry> entry;
};

template <>
const QList<Choice> &choicesOf<ReceiptMethod>();
template <>
const QList<Choice> &choicesOf<ReceiptState>();
template <>
const Entity &entityOf<Receipt>();

} // namespace freehold
