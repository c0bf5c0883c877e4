// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace freehold::server {

/// What somebody needs to join: where the server is, and the code that lets them in once.
struct InvitationPaper {
    QString address; ///< of the server; may be empty
    QString organisation;
    QString email;
    QString code;
};

/// Writes it for handing over: .json for a file that a program reads, .svg for a QR code of the same text. Unsupported for another ending.
Result<void> writeInvitation(const InvitationPaper &paper, const QString &path);

} // namespace freehold::server
