// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QUuid>

#include <functional>

namespace freehold {

/// On whose behalf something is read or done; stands in every audit line.
struct Actor {
    QUuid user;
    QString name;   ///< sign-in name, kept in the audit as it was
    QString device; ///< short code of this computer's number segment: "L3"
};

/// What is asked of the rights: running an operation, reading a list, a record or a report, taking data out.
struct AccessRequest {
    enum class Action { Run, Read, Report, Export };

    Action action = Action::Read;
    QString subject; ///< operation, table, list or report name
    QUuid row;       ///< the record, where one is meant
    QString table = {}; ///< of the plain edits (create-record, ...): whose rows change
};

/// Decides every access; Denied with a sentence refuses it. Called from the thread that asks.
using RightsHook = std::function<Result<void>(const Actor &, const AccessRequest &)>;

} // namespace freehold
