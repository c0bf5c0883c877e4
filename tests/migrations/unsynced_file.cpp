// SPDX-License-Identifier: GPL-3.0-or-later
#include "unsynced_file.h"

#include <QMap>

#include <algorithm>

namespace freehold::testing {
namespace {

constexpr qint64 sectorSize = 512;

/// How far the writes to one sector have come: so many of them whole, the next one in part.
struct SectorFate {
    qsizetype writes = 0; ///< there were
    qsizetype whole = 0;  ///< of them on the disk
    qint64 tornBytes = 0; ///< of the next one
    bool isTornAtEnd = false;
    qsizetype seen = 0;
};

/// Calls `body(sector, offset, size)` for each part of the range that lies in one sector.
template <typename Body>
void forEachSector(qint64 offset, qint64 size, Body body)
{
    for (qint64 at = offset; at < offset + size;) {
        const qint64 sector = at / sectorSize;
        const qint64 end = std::min(offset + size, (sector + 1) * sectorSize);
        body(sector, at, end - at);
        at = end;
    }
}

void throwDice(SectorFate &fate, quint32 keptOf100, QRandomGenerator &dice)
{
    if (dice.bounded(100U) < keptOf100) {
        fate.whole = fate.writes;
        return;
    }
    fate.whole = dice.bounded(fate.writes);
    if (dice.bounded(2) == 0) {
        fate.tornBytes = dice.bounded(static_cast<int>(sectorSize));
        fate.isTornAtEnd = dice.bounded(2) == 0;
    }
}

/// Makes room up to `size`; what was never written there is zero or left over from other files.
void extend(QByteArray &content, qint64 size, bool hasLeftovers, QRandomGenerator &dice)
{
    const qsizetype old = content.size();
    if (size <= old)
        return;
    content.resize(size);
    std::generate(content.begin() + old, content.end(),
                  [&] { return hasLeftovers ? static_cast<char>(dice.bounded(256)) : '\0'; });
}

} // namespace

void UnsyncedFile::sync()
{
    for (const Change &change : std::as_const(m_changes)) {
        const qsizetype old = m_safe.size();
        m_safe.resize(change.sizeAfter(old));
        if (m_safe.size() > old)
            std::fill(m_safe.begin() + old, m_safe.end(), '\0');
        if (!change.isResize())
            std::copy(change.bytes.cbegin(), change.bytes.cend(), m_safe.begin() + change.at);
    }
    m_changes.clear();
}

void UnsyncedFile::syncInPart(QRandomGenerator &dice)
{
    m_safe = afterPowerCut(dice);
    m_changes.clear();
}

QByteArray UnsyncedFile::afterPowerCut(QRandomGenerator &dice) const
{
    if (m_changes.isEmpty())
        return m_safe;
    QMap<qint64, SectorFate> fates; // in order: the dice are thrown the same way each time
    for (const Change &change : m_changes)
        forEachSector(change.at, change.bytes.size(), [&](qint64 sector, qint64, qint64) { ++fates[sector].writes; });
    constexpr quint32 shares[] = {0, 50, 90, 99, 100};
    const quint32 keptOf100 = shares[dice.bounded(5)];
    for (SectorFate &fate : fates)
        throwDice(fate, keptOf100, dice);
    const bool hasLeftovers = dice.bounded(2) == 0;
    const bool keepsSize = dice.bounded(100U) < keptOf100;
    const qsizetype resizes = keepsSize ? m_changes.size() : dice.bounded(m_changes.size() + 1);

    QByteArray content = m_safe;
    qint64 size = content.size();
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const Change &change = m_changes.at(i);
        if (i < resizes) {
            size = change.sizeAfter(size);
            if (change.isResize())
                content.truncate(size);
        }
        forEachSector(change.at, change.bytes.size(), [&](qint64 sector, qint64 at, qint64 length) {
            SectorFate &fate = fates[sector];
            const qsizetype number = fate.seen++;
            const qint64 kept = number < fate.whole    ? length
                                : number == fate.whole ? std::min(length, fate.tornBytes)
                                                       : 0;
            const qint64 skipped = fate.isTornAtEnd ? length - kept : 0;
            if (kept == 0)
                return;
            extend(content, at + length, hasLeftovers, dice);
            const auto from = change.bytes.cbegin() + (at - change.at) + skipped;
            std::copy(from, from + kept, content.begin() + at + skipped);
        });
    }
    extend(content, size, hasLeftovers, dice);
    content.truncate(size);
    return content;
}

} // namespace freehold::testing
