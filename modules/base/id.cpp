// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include "base/clock.h"

#include <QCryptographicHash>
#include <QMutex>
#include <QMutexLocker>
#include <QRandomGenerator>

namespace freehold {
namespace {

/// The rising head of the keys of this process: milliseconds and a 12-bit count within one of them.
class IdSequence
{
public:
    struct Head {
        qint64 milliseconds = 0;
        quint32 count = 0;
    };

    Head next(qint64 now)
    {
        const QMutexLocker lock(&m_mutex);
        const bool setBack = now < m_clock - toleratedStepMs;
        m_clock = now;
        if (now > m_head.milliseconds || setBack) {
            m_head = {now, seed()};
        } else if (++m_head.count > 0xfffU) {
            m_head = {m_head.milliseconds + 1, seed()};
        }
        return m_head;
    }

private:
    /// A clock corrected by more than this is followed; a smaller step back is bridged by counting on.
    static constexpr qint64 toleratedStepMs = 10'000;

    /// A start in the lower half, which leaves at least 2,048 keys for the millisecond.
    static quint32 seed() { return QRandomGenerator::global()->generate() & 0x7ffU; }

    QMutex m_mutex;
    qint64 m_clock = 0;
    Head m_head;
};

} // namespace

QUuid makeUuidV7(const Clock &clock)
{
    static IdSequence sequence;
    const IdSequence::Head head = sequence.next(clock.nowUtc().toMSecsSinceEpoch());
    const quint64 random = QRandomGenerator::global()->generate64();
    const auto byte = [random](int index) { return uchar((random >> (8 * index)) & 0xffU); };
    return QUuid(uint((head.milliseconds >> 16) & 0xffffffff), ushort(head.milliseconds & 0xffff),
                 ushort(0x7000U | head.count), uchar(0x80U | (byte(7) & 0x3fU)), byte(6), byte(5), byte(4), byte(3),
                 byte(2), byte(1), byte(0));
}

QUuid makeUuidV7()
{
    return makeUuidV7(systemClock());
}

namespace {

/// What all ids derived from an operation share: the time of its own id, and 38 bits of a digest of it.
struct IdFamily {
    QByteArray time;
    QByteArray digest;
};

IdFamily familyOf(const QUuid &operation)
{
    const QByteArray own = operation.toRfc4122();
    const QByteArray digest = QCryptographicHash::hash(own, QCryptographicHash::Sha256);
    const bool isTimed = (uchar(own.at(6)) & 0xf0U) == 0x70U;
    return {isTimed ? own.left(6) : digest.right(6), digest.left(5)};
}

} // namespace

QUuid derivedId(const QUuid &operation, quint32 step, quint32 count)
{
    constexpr quint32 stepLimit = 1U << 20;
    constexpr quint32 countLimit = 1U << 16;
    if (step >= stepLimit || count >= countLimit)
        return {};
    const IdFamily family = familyOf(operation);
    const quint64 rise = (quint64(step) << 16) | count; // 36 bits
    QByteArray bytes = family.time;
    bytes.append(char(0x70U | ((rise >> 32) & 0x0fU)));
    bytes.append(char((rise >> 24) & 0xffU));
    bytes.append(char(0x80U | ((rise >> 18) & 0x3fU)));
    bytes.append(char((rise >> 10) & 0xffU));
    bytes.append(char((rise >> 2) & 0xffU));
    bytes.append(char(((rise & 0x3U) << 6) | (uchar(family.digest.at(0)) & 0x3fU)));
    bytes.append(family.digest.mid(1));
    return QUuid::fromRfc4122(bytes);
}

bool isDerivedFrom(const QUuid &id, const QUuid &operation)
{
    const QByteArray bytes = id.toRfc4122();
    const IdFamily family = familyOf(operation);
    return bytes.left(6) == family.time && bytes.mid(12) == family.digest.mid(1)
        && (uchar(bytes.at(11)) & 0x3fU) == (uchar(family.digest.at(0)) & 0x3fU);
}

} // namespace freehold
