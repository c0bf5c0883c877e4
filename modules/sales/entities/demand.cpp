// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/entities/demand.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<DemandState>()
{
    static const QList<Choice> choices{
        {u"raised"_s, label("DemandState", "Raised")},
        {u"cancelled"_s, label("DemandState", "Cancelled")},
    };
    return choices;
}

template <>
const Entity &entityOf<Demand>()
{
    static const Entity entity{
        .table = u"demands"_s,
        .one = label("Demand", "Demand"),
        .many = label("Demand", "Demands"),
        .fields =
            {
                field<&Demand::id>("id", label("Demand", "Id")).hidden(),
                field<&Demand::number>("number", label("Demand", "Demand no."))
                    .maxLength(32).required().operationOnly().searchable(SearchUse::Digits),
                field<&Demand::booking>("booking_id", label("Demand", "Booking"))
                    .to(u"bookings"_s).required().operationOnly(),
                field<&Demand::project>("project_id", label("Demand", "Project"))
                    .to(u"projects"_s).required().operationOnly(),
                field<&Demand::party>("party_id", label("Demand", "Buyer")).to(u"parties"_s).required().operationOnly(),
                field<&Demand::day>("day", label("Demand", "Date")).required().operationOnly(),
                field<&Demand::dueDay>("due_day", label("Demand", "Due")).required().operationOnly(),
                field<&Demand::amount>("amount", label("Demand", "Demanded"))
                    .required().operationOnly().atLeast(1).inCurrencyOf(u"currency"_s).total(),
                field<&Demand::currency>("currency", label("Demand", "Currency")).maxLength(3).required().operationOnly(),
                field<&Demand::state>("state", label("Demand", "State")).operationOnly(),
                field<&Demand::cancelledDay>("cancelled_day", label("Demand", "Cancelled on")).operationOnly(),
                field<&Demand::cancelReason>("cancel_reason", label("Demand", "Why it was cancelled")).operationOnly(),
                field<&Demand::isOpening>("is_opening", label("Demand", "Opening")).operationOnly(),
                field<&Demand::entry>("entry_id", label("Demand", "Journal entry")).to(u"journal_entries"_s).operationOnly(),
            },
        .unique = {{u"number"_s}},
        .title = u"number"_s,
        .lookup = {u"number"_s},
        .createdBy = u"raise-demand"_s,
        .icon = u"file-text"_s,
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
