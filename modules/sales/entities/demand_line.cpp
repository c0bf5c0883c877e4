// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/entities/demand_line.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Entity &entityOf<DemandLine>()
{
    static const Entity entity{
        .table = u"demand_lines"_s,
        .one = label("DemandLine", "Demand line"),
        .many = label("DemandLine", "Demand lines"),
        .fields =
            {
                field<&DemandLine::id>("id", label("DemandLine", "Id")).hidden(),
                field<&DemandLine::demand>("demand_id", label("DemandLine", "Demand"))
                    .to(u"demands"_s).required().operationOnly(),
                field<&DemandLine::booking>("booking_id", label("DemandLine", "Booking"))
                    .to(u"bookings"_s).required().operationOnly(),
                field<&DemandLine::scheduleLine>("schedule_line_id", label("DemandLine", "Schedule line"))
                    .to(u"schedule_lines"_s).required().operationOnly(),
                field<&DemandLine::position>("position", label("DemandLine", "No.")).operationOnly(),
                field<&DemandLine::head>("head", label("DemandLine", "For")).operationOnly(),
                field<&DemandLine::dueDay>("due_day", label("DemandLine", "Due")).required().operationOnly(),
                field<&DemandLine::amount>("amount", label("DemandLine", "Amount"))
                    .required().operationOnly().atLeast(1).total(),
                field<&DemandLine::tax>("tax", label("DemandLine", "Of which tax")).operationOnly().atLeast(0).total(),
                field<&DemandLine::isCancelled>("is_cancelled", label("DemandLine", "Cancelled")).operationOnly(),
            },
        .title = u"head"_s,
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
