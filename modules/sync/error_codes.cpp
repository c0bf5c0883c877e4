// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/error_codes.h"

namespace freehold {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput: return QStringLiteral("invalid_input");
    case ErrorCode::NotFound: return QStringLiteral("not_found");
    case ErrorCode::Conflict: return QStringLiteral("conflict");
    case ErrorCode::Denied: return QStringLiteral("denied");
    case ErrorCode::ReadOnly: return QStringLiteral("read_only");
    case ErrorCode::Unsupported: return QStringLiteral("unsupported");
    case ErrorCode::Limit: return QStringLiteral("limit");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::Trouble: return QStringLiteral("trouble");
    }
    return {};
}

} // namespace freehold
