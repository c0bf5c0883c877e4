// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QUuid>

namespace freehold {

class Clock;

/// Makes a UUIDv7 (RFC 9562): 48 bits of milliseconds, then random bits, rising within one millisecond on this thread's
/// process (a clock set back by more than 10 s is followed). Thread-safe.
QUuid makeUuidV7(const Clock &clock);
/// The same from the system clock.
QUuid makeUuidV7();

/// The id of the `count`th row that the `step`th part of an operation makes: a UUIDv7 that rises with both and follows from the operation's
/// id alone, so that doing it again makes the same rows. Null past 2^20 steps or 2^16 rows of a step.
QUuid derivedId(const QUuid &operation, quint32 step, quint32 count);
/// Whether the id was derived from that operation's.
bool isDerivedFrom(const QUuid &id, const QUuid &operation);

/// The key of a row of T; null until made. Text form is the lower-case UUID without braces.
template <typename T>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}
    static Id make() { return Id(makeUuidV7()); }

    [[nodiscard]] const QUuid &uuid() const { return m_uuid; }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace freehold
