// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/extend_hold.h"

#include "sales/holds.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<ExtendHold>()
{
    static const Operation operation{
        .name = u"extend-hold"_s,
        .label = label("ExtendHold", "Extend hold"),
        .request = {{
            field<&ExtendHold::hold>("hold", label("ExtendHold", "Hold")).to(u"holds"_s).required(),
            field<&ExtendHold::hours>("hours", label("ExtendHold", "Hours"))
                .atLeast(0)
                .atMost(24 * 90)
                .withHint(label("ExtendHold", "Empty: as long as the project says")),
        }},
        .subject = u"holds"_s,
        .subjectField = u"hold"_s,
        .when = u"state = active"_s,
        .hint = label("ExtendHold", "Makes the hold last longer, at most twice."),
        .icon = u"timer"_s,
    };
    return operation;
}

Outcome extendHold(Transaction &tx, const ExtendHold &request)
{
    Hold hold = tx.get(request.hold);
    tx.require(
        hold.state == HoldState::Active && hold.expiresAt > tx.clock().nowUtc(), ErrorCode::Conflict,
        text("ExtendHold", "Hold %1 ended on %2. Hold the plot anew.").arg(hold.number, formatInstant(hold.expiresAt)),
        u"hold"_s);
    tx.require(hold.extensions < mostExtensions, ErrorCode::Conflict,
               text("ExtendHold", "Hold %1 was extended twice already. Book the plot or release it.").arg(hold.number),
               u"hold"_s);
    hold.expiresAt = holdEnd(tx, tx.get(hold.plot), hold.expiresAt, request.hours);
    ++hold.extensions;
    tx.update(hold);
    return {.table = u"holds"_s, .id = hold.id.uuid(), .number = hold.number, .extra = {}};
}

} // namespace freehold
