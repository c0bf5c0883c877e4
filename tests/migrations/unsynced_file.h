// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace freehold::testing {

/// One file as its disk holds it: the bytes that are safe, and the changes since, which a power cut may undo in part.
class UnsyncedFile
{
public:
    explicit UnsyncedFile(QByteArray safe = {}) : m_safe(std::move(safe)) {}

    void write(qint64 offset, const QByteArray &bytes) { m_changes.append({offset, bytes}); }
    void truncate(qint64 size) { m_changes.append({size, QByteArray()}); }
    /// Everything is on the disk.
    void sync();
    /// A sync that did not work: the changes stay visible to whoever reads, but only some of them are on the disk, and no later sync
    /// brings the others.
    void syncInPart(QRandomGenerator &dice);
    /// What may be found when the power is back: each sector of 512 bytes that was written since the last sync is as it was, as it
    /// became, as it was in between, or torn, and the size is one of those that the file had.
    [[nodiscard]] QByteArray afterPowerCut(QRandomGenerator &dice) const;

private:
    /// Bytes written at an offset, or a new size; a null array stands for the second.
    struct Change {
        qint64 at = 0;
        QByteArray bytes;

        [[nodiscard]] bool isResize() const { return bytes.isNull(); }
        [[nodiscard]] qint64 sizeAfter(qint64 size) const { return isResize() ? at : qMax(size, at + bytes.size()); }
    };

    QByteArray m_safe;
    QList<Change> m_changes;
};

} // namespace freehold::testing
