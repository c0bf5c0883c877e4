// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace freehold {

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

} // namespace freehold
