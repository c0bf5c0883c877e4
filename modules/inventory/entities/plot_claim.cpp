// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/entities/plot_claim.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<ClaimKind>()
{
    static const QList<Choice> choices{
        {u"lock"_s, label("ClaimKind", "Being booked")},
        {u"hold"_s, label("ClaimKind", "Hold")},
        {u"booking"_s, label("ClaimKind", "Booking")},
    };
    return choices;
}

template <>
const QList<Choice> &choicesOf<ClaimState>()
{
    static const QList<Choice> choices{
        {u"active"_s, label("ClaimState", "Active")},
        {u"released"_s, label("ClaimState", "Released")},
    };
    return choices;
}

template <>
const Entity &entityOf<PlotClaim>()
{
    static const Entity entity{
        .table = u"plot_claims"_s,
        .one = label("PlotClaim", "Claim"),
        .many = label("PlotClaim", "Claims"),
        .fields =
            {
                field<&PlotClaim::id>("id", label("PlotClaim", "Id")).hidden(),
                field<&PlotClaim::plot>("plot_id", label("PlotClaim", "Plot")).to(u"plots"_s).required(),
                field<&PlotClaim::kind>("kind", label("PlotClaim", "Kind")),
                field<&PlotClaim::sourceTable>("source_table", label("PlotClaim", "Source")).maxLength(60).hidden(),
                field<&PlotClaim::source>("source_id", label("PlotClaim", "Source id")).hidden(),
                field<&PlotClaim::party>("party_id", label("PlotClaim", "For")).to(u"parties"_s),
                field<&PlotClaim::state>("state", label("PlotClaim", "State")),
                field<&PlotClaim::claimedAt>("claimed_at", label("PlotClaim", "Since")),
                field<&PlotClaim::claimedBy>("claimed_by", label("PlotClaim", "By")).maxLength(100),
                field<&PlotClaim::releasedAt>("released_at", label("PlotClaim", "Released")),
            },
        .title = u"kind"_s,
        .list = {u"plot_id"_s, u"kind"_s, u"party_id"_s, u"state"_s, u"claimed_at"_s, u"claimed_by"_s, u"released_at"_s},
        .icon = u"lock"_s,
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
