// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "org/entities/user.h"
#include "store/store.h"

#include <QStringList>

namespace freehold {

/// A part of the company that rights are given for.
enum class RightsArea {
    Common,       ///< what everybody's program needs: the company, its years, series and settings
    Organisation, ///< who belongs to it and who did what
    People,
    Inventory,
    Sales,
    Collections, ///< demands, receipts, cheques
    Accounts
};

/// How far a role goes in an area; each includes those before.
enum class RightsLevel {
    None,
    View,
    Work,  ///< the daily work: enter, change
    Manage ///< settle, cancel, set up
};

/// What a subject (operation, table, list, report) asks for.
struct RightsRule {
    QString subject;
    RightsArea area = RightsArea::Organisation;
    RightsLevel level = RightsLevel::Manage; ///< to run the operation; of a table, to change its rows by the plain edits
};

/// The ladder: what each role may do in each area.
RightsLevel roleLevel(UserRole role, RightsArea area);
/// Whether the role may take lists and reports out as files.
bool roleExports(UserRole role);

/// One rule for each operation; one for each table and each list that has its own; one for each report. What has no rule is the owner's.
const QList<RightsRule> &operationRights();
const QList<RightsRule> &tableRights();
const QList<RightsRule> &reportRights();

/// Whether the role may do it; Denied with a sentence. A list is named by its own name or that of its table.
Result<void> roleAllows(UserRole role, const Catalogue &catalogue, const AccessRequest &request);

/// The user behind an actor, while active.
std::optional<User> activeUser(const Reader &reader, const QUuid &user);

/// Makes the store ask the role of each actor, read anew each time: a demotion acts at once. Denied for people it does not know.
void installRights(Store &store);

} // namespace freehold
