// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace freehold {

/// Where "now" comes from. Injected, so that tests and the simulator decide the time.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present instant in UTC.
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// The civil date at this office.
    [[nodiscard]] virtual QDate today() const = 0;
};

/// The computer's clock and time zone. Thread-safe.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] QDate today() const override;
};

/// A process-wide SystemClock.
const Clock &systemClock();

} // namespace freehold
