// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/receipt_preview.h"

#include "sales/collections.h"
#include "sales/entities/demand.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

void nameLine(const Reader &reader, const Booking &booking, const QUuid &line, ReceiptPreviewLine &shown)
{
    if (booking.policy != BookingPolicy::Demand) {
        shown.label = reader.get(Id<ScheduleLine>(line)).label;
        return;
    }
    const DemandLine demanded = reader.get(Id<DemandLine>(line));
    shown.label = demanded.head;
    shown.demandNumber = reader.get(demanded.demand).number;
}

} // namespace

ReceiptPreview previewReceipt(const Reader &reader, const Booking &booking, Money amount, QDate day)
{
    const Currency currency(booking.currency);
    const QList<OpenLine> open = openLines(reader, booking);
    const QUuid receipt = makeUuidV7();
    const QList<AllocationMatch> matches = allocateOldestFirst({{receipt, day, amount.in(currency)}}, open);
    ReceiptPreview preview;
    preview.due = Money(0, currency);
    preview.onAccount = amount.in(currency) - allocatedIn(matches);
    for (const OpenLine &line : open) {
        ReceiptPreviewLine shown;
        shown.dueDay = line.dueDay;
        shown.open = line.open.in(currency);
        shown.pays = Money(0, currency);
        for (const AllocationMatch &match : matches)
            shown.pays += match.line == line.id ? match.amount : Money();
        if (line.dueDay <= day)
            preview.due += shown.open;
        nameLine(reader, booking, line.id, shown);
        preview.lines.append(shown);
    }
    return preview;
}

} // namespace freehold
