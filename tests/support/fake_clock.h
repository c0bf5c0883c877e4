// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QTimeZone>

namespace freehold::testing {

/// A clock that stands until it is moved; starts on 1 July 2026, 10:00 in Kolkata.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    [[nodiscard]] QDate today() const override { return m_now.toTimeZone(QTimeZone("Asia/Kolkata")).date(); }

    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }
    void setToday(QDate date) { m_now = QDateTime(date, QTime(4, 30), Qt::UTC); }

private:
    QDateTime m_now{QDate(2026, 7, 1), QTime(4, 30), Qt::UTC};
};

} // namespace freehold::testing
