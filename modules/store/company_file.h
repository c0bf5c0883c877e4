// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace freehold {

/// "FHLD": marks a company file in the SQLite header.
inline constexpr quint32 companyApplicationId = 0x46484c44;

/// What the first 100 bytes of a company file say, read before SQLite touches it.
struct CompanyFileHeader {
    quint32 applicationId = 0;
    int schema = 0; ///< number of the newest migration in it
};

/// As requireReadablePath, or Unsupported when the file is no SQLite database or belongs to another program.
Result<CompanyFileHeader> readCompanyHeader(const QString &path);

/// Whether the folder is one that may not be trusted with a live book (network file system); the reason in words, else empty.
QString unsafeFolderReason(const QString &path);

} // namespace freehold
