// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/operations.h"

namespace freehold {

/// Changes one company setting by its key.
struct ChangeSetting {
    QString key;
    QString value;
};
template <>
const Operation &operationOf<ChangeSetting>();

Outcome changeSetting(Transaction &tx, const ChangeSetting &request);

} // namespace freehold
