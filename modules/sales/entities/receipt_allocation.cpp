// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/entities/receipt_allocation.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Entity &entityOf<ReceiptAllocation>()
{
    static const Entity entity{
        .table = u"receipt_allocations"_s,
        .one = label("ReceiptAllocation", "Allocation"),
        .many = label("ReceiptAllocation", "Allocations"),
        .fields =
            {
                field<&ReceiptAllocation::id>("id", label("ReceiptAllocation", "Id")).hidden(),
                field<&ReceiptAllocation::receipt>("receipt_id", label("ReceiptAllocation", "Receipt"))
                    .to(u"receipts"_s).required().operationOnly(),
                field<&ReceiptAllocation::booking>("booking_id", label("ReceiptAllocation", "Booking"))
                    .to(u"bookings"_s).required().operationOnly(),
                field<&ReceiptAllocation::demandLine>("demand_line_id", label("ReceiptAllocation", "Demand line"))
                    .to(u"demand_lines"_s).operationOnly(),
                field<&ReceiptAllocation::scheduleLine>("schedule_line_id", label("ReceiptAllocation", "Schedule line"))
                    .to(u"schedule_lines"_s).operationOnly(),
                field<&ReceiptAllocation::day>("day", label("ReceiptAllocation", "Date")).required().operationOnly(),
                field<&ReceiptAllocation::amount>("amount", label("ReceiptAllocation", "Amount")).operationOnly().total(),
                field<&ReceiptAllocation::entry>("entry_id", label("ReceiptAllocation", "Journal entry"))
                    .to(u"journal_entries"_s).operationOnly(),
            },
        .sync = Sync::AppendOnly,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
