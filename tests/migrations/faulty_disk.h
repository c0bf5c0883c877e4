// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace freehold::testing {

/// A disk that loses its power or refuses to work at a chosen moment: while it lives, SQLite reads and writes through it in the whole
/// program. It watches the files of one folder. They get their bytes at once, as the cache of an operating system shows them; what of
/// it is safe is kept beside, and powerUp() makes the files what a real disk might hold. Only a sync with SQLITE_SYNC_FULL counts:
/// others may stop in the cache of the drive, as they do on macOS. A new or removed name is safe with the next sync of the folder.
///
/// One at a time; SQLite may be used on any thread.
class FaultyDisk
{
    Q_DISABLE_COPY_MOVE(FaultyDisk)

public:
    enum class Fault { Once, FromThenOn };

    explicit FaultyDisk(const QString &folder);
    ~FaultyDisk();

    /// The files of the folder are safe as they are, calls count from 0, nothing is planned. No company is open.
    void start(quint32 seed);
    /// Cuts the power at that call. Calls are those that change something: write, sync, truncate, remove, make a file.
    void cutPowerAt(qint64 call);
    void cutPower();
    [[nodiscard]] bool hasPower() const;
    /// Lets that call fail, or that one and all later ones until repair().
    void failAt(qint64 call, Fault fault);
    void repair();
    [[nodiscard]] bool hasFailed() const;
    [[nodiscard]] qint64 calls() const;
    /// Makes the files what the disk holds after the cut; then as start(), but the dice go on. No company is open.
    void powerUp();

    /// Connections opened from now on have this pragma, whatever they ask for themselves.
    void insistOn(const QByteArray &pragma, const QByteArray &value);
    void insistOnNothing();

    struct Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace freehold::testing
