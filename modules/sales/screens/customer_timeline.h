// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/customer_activity.h"
#include "ui/screen_context.h"
#include "ui/timeline.h"

namespace freehold {

/// What happened with a customer as lines of a timeline, each opening its record in `context`.
QList<TimelineEntry> timelineEntries(ScreenContext &context, const QList<CustomerEvent> &events);

} // namespace freehold
