// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"

namespace freehold {

/// Adds somebody who brings buyers: the party and its role as agent.
struct AddAgent {
    QString fullName;
    QString code; ///< of the agent; may be empty
    QString phones;
    QString emails;
    QString note;
    bool allowDuplicate = false;
};

template <>
const Operation &operationOf<AddAgent>();

/// Conflict when somebody with the same phone or e-mail is there (give that party the role instead), or the code is taken.
Outcome addAgent(Transaction &tx, const AddAgent &request);

} // namespace freehold
