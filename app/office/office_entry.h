// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace freehold {

/// What a company file knows of its office. It lies in the file itself; tokens never do.
struct OfficeEntry {
    QString address;
    QString email;
    QString device;
    QString user;  ///< id of whoever signed in: the session's actor from now on

    [[nodiscard]] bool isJoined() const { return !address.isEmpty(); }
};

Result<void> keepOffice(Store &store, const OfficeEntry &entry);
/// Of a company that belongs to no office: one without an address.
Result<OfficeEntry> officeOf(const Store &store);

} // namespace freehold
