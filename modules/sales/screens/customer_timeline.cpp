// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/customer_timeline.h"

namespace freehold {
namespace {

using namespace Qt::StringLiterals;

TimelineEntry timelineEntry(ScreenContext &context, const CustomerEvent &event)
{
    struct Look {
        const char *icon;
        Tone tone;
    };
    const Look look = [&event] {
        switch (event.kind) {
        case ActivityKind::Booked: return Look{"file-pen-line", Tone::Info};
        case ActivityKind::Received: return Look{"hand-coins", Tone::Success};
        case ActivityKind::Bounced: return Look{"triangle-alert", Tone::Danger};
        case ActivityKind::Demanded: return Look{"file-text", Tone::Neutral};
        case ActivityKind::Noted: return Look{"sticky-note", Tone::Warning};
        case ActivityKind::Changed: return Look{"user-plus", Tone::Neutral};
        case ActivityKind::Cancelled: return Look{"file-x", Tone::Neutral};
        }
        return Look{"file-text", Tone::Neutral};
    }();
    QStringList parts;
    if (!event.detail.isEmpty())
        parts.append(event.detail);
    if (!event.actor.isEmpty())
        parts.append(text("CustomerTimeline", "by %1").arg(event.actor));
    parts.append(formatDate(event.day));
    TimelineEntry entry{QLatin1String(look.icon), look.tone, event.title, parts.join(u" · "_s)};
    if (!event.table.isEmpty() && event.table != u"notes")
        entry.open = [&context, table = event.table, id = event.id] { context.openRecord(table, id); };
    return entry;
}

} // namespace

QList<TimelineEntry> timelineEntries(ScreenContext &context, const QList<CustomerEvent> &events)
{
    QList<TimelineEntry> entries;
    for (const CustomerEvent &event : events)
        entries.append(timelineEntry(context, event));
    return entries;
}

} // namespace freehold
