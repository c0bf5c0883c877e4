// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/operations.h"

namespace freehold {

enum class ConflictState { Open, Settled };
template <>
const QList<Choice> &choicesOf<ConflictState>();

/// Two people changed one field without seeing each other: one value was kept, the other is remembered here until somebody has looked.
struct SyncConflict {
    Id<SyncConflict> id;
    QString table;
    QUuid record;
    QString field;
    QString kept; ///< as JSON
    QString lost; ///< as JSON
    QString lostBy;
    QDateTime lostAt;
    ConflictState state = ConflictState::Open;
};
template <>
const Entity &entityOf<SyncConflict>();

/// Ends a difference; takes the lost value after all if `useLost`.
struct SettleDifference {
    Id<SyncConflict> conflict;
    bool useLost = false;
};
template <>
const Operation &operationOf<SettleDifference>();

/// Conflict when it is settled already, NotFound when the record is gone and its value was wanted.
Outcome settleDifference(Transaction &tx, const SettleDifference &request);

/// A plain edit made without sight of another: field by field the later one stands and the other is kept as a difference. A record that
/// was deleted meanwhile comes back. Refuses with `why` when neither is the case.
void mergeEdit(Transaction &tx, const QVariantMap &request, const Error &why);

} // namespace freehold
