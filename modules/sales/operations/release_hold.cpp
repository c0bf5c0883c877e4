// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/release_hold.h"

#include "sales/holds.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<ReleaseHold>()
{
    static const Operation operation{
        .name = u"release-hold"_s,
        .label = label("ReleaseHold", "Release hold"),
        .request = {{field<&ReleaseHold::hold>("hold", label("ReleaseHold", "Hold")).to(u"holds"_s).required()}},
        .subject = u"holds"_s,
        .subjectField = u"hold"_s,
        .when = u"state = active"_s,
        .hint = label("ReleaseHold", "Makes the plot available again before the hold runs out."),
        .icon = u"lock-open"_s,
    };
    return operation;
}

Outcome releaseHold(Transaction &tx, const ReleaseHold &request)
{
    const Hold hold = tx.get(request.hold);
    tx.require(hold.state == HoldState::Active, ErrorCode::Conflict,
               text("ReleaseHold", "Hold %1 has ended already. There is nothing to release.").arg(hold.number),
               u"hold"_s);
    endHold(tx, hold, HoldState::Released);
    return {.table = u"holds"_s, .id = hold.id.uuid(), .number = hold.number, .extra = {}};
}

template <>
const Operation &operationOf<ExpireHolds>()
{
    static const Operation operation{
        .name = u"expire-holds"_s,
        .label = label("ExpireHolds", "End holds that ran out"),
        .request = {},
        .hint = label("ExpireHolds", "Makes the plots of holds that ran out available again."),
        .icon = u"clock"_s,
        .isListed = false,
    };
    return operation;
}

Outcome expireHolds(Transaction &tx, const ExpireHolds &)
{
    const QList<Hold> lapsed = tx.select<Hold>(u"state = 'active' and expires_at <= :now order by expires_at"_s,
                                               {{u"now"_s, tx.clock().nowUtc()}});
    for (const Hold &hold : lapsed)
        endHold(tx, hold, HoldState::Expired);
    return {.table = u"holds"_s, .id = {}, .number = {}, .extra = {{u"expired"_s, static_cast<int>(lapsed.size())}}};
}

} // namespace freehold
