// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "sync/protocol.h"

namespace freehold {

/// Work of this device that the office refused, whole, until a person has decided what becomes of it.
struct RefusedWork {
    QUuid id;
    QString name; ///< of the operation
    QDateTime at;
    QString actor;
    QString code;  ///< kind of refusal: "conflict", or "depends" on other refused work
    QString text;  ///< the office's reason
    QString field; ///< of the request that it is about
    QList<SentOperation> operations;
};

/// What waits for a decision, oldest first.
QList<RefusedWork> refusedWork(const Reader &reader);
/// It is not to be done any more. InvalidInput without a reason, NotFound when it waits no longer.
Result<void> discardRefused(Store &store, const QUuid &id, const QString &reason);
/// The values that the refused work of one operation asked for, to be changed in its form. NotFound, Unsupported as below.
Result<QVariantMap> refusedRequest(const Store &store, const QUuid &id);
/// Does it anew with these fields changed, as a new operation; what the office refused is settled by it. The refusals of the operation;
/// Unsupported for work of several operations.
Result<Outcome> sendRefusedAgain(Store &store, const QUuid &id, const QVariantMap &changes);

} // namespace freehold
