// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/program.h"
#include "office/office_entry.h"
#include "sync/office_http.h"

namespace freehold {

class SystemRandom final : public SyncRandom
{
public:
    qint64 below(qint64 bound) override;
};

/// Who wants to bring a company of an office onto this computer, and where to.
struct JoinRequest {
    QUrl address;
    QString invitation; ///< its code; empty = signs in with the e-mail address
    QString email;
    QString password;   ///< with an invitation: the one to be set
    QString code;       ///< of the second factor
    QString deviceName;
    QString path;       ///< of the new file
};

struct Joined {
    QString organisation;
    QString device;
    QString refreshToken; ///< for the keychain
    SyncStanding standing;
};

/// What an invitation paper of the office says; also when it is given as the bare code.
struct InvitationText {
    QString address;
    QString email;
    QString code;
};
InvitationText readInvitation(const QString &words);

/// The sign-in of somebody whose computer the office knows already.
QJsonObject personAgain(const OfficeEntry &entry, const QString &password, const QString &code);
/// Denied when the office gave the sign-in to another device than this file's.
Result<void> checkSameDevice(const OfficeEntry &entry, const OfficeGrant &grant);

/// Waits for a grant; Cancelled when `progress` says so.
Result<OfficeGrant> waitForGrant(const std::function<void(const OfficeHttp::Granted &)> &ask, const Progress &progress = {});
/// Talks with the office until everything is sent and received, or something stands in the way; Working when it was called off.
SyncStanding syncUntilRest(Store &store, OfficeHttp &office, const Progress &progress = {});

/// Signs in, makes the file and fills it. The office's refusal; Conflict if the file exists. When not everything arrived, the file stays and the
/// standing says why. Any thread; blocks.
Result<Joined> joinOffice(const Program &program, const JoinRequest &request, const Progress &progress = {});

} // namespace freehold
