// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "sync/protocol.h"

#include <functional>
#include <memory>

namespace freehold {

/// Carries messages to the office and answers back. The program has HTTP for it, the simulator a bad network.
class SyncTransport
{
public:
    enum class Call { Hello, Push, Pull, Verify, Rescue };
    /// The answer's bytes, or nothing when none came.
    using Done = std::function<void(const std::optional<QByteArray> &)>;

    virtual ~SyncTransport() = default;
    /// Answers once, later, on the thread of the client; an answer that comes too late does no harm.
    virtual void send(Call call, const QByteArray &body, Done done) = 0;
};

/// Where chance comes from: waiting times are spread by it.
class SyncRandom
{
public:
    virtual ~SyncRandom() = default;
    /// At least 0 and less than `bound`.
    virtual qint64 below(qint64 bound) = 0;
};

/// How this copy stands towards the office; what the window shows of it.
struct SyncStanding {
    enum class Kind {
        Working,   ///< talking, or about to
        UpToDate,  ///< everything sent, everything received
        Offline,   ///< the office did not answer; it is tried again
        SignIn,    ///< the office does not take this sign-in any more; work goes on here
        TooOld,    ///< this program has to be renewed before more arrives
        Wiped,     ///< the office asks to remove the company from this computer
        Foreign    ///< the office at this address keeps another company
    };
    Kind kind = Kind::Working;
    QString text;              ///< of trouble, for people
    qint64 waiting = 0;        ///< transactions without an answer
    qint64 needsYou = 0;       ///< refused and not settled
    qint64 healed = 0;         ///< parts of tables found wrong by the weekly comparison and put right; since the start
    QDateTime lastComplete;    ///< when all was received
};

/// A device's side of sync: one state machine that is stepped by one timer. It says hello, sends what the outbox holds, takes in pages
/// until it stands at the head, and rests. All it knows is in the store, so it can end at any moment and begin again.
///
/// Belongs to one thread; the store outlives it.
class SyncClient
{
    Q_DISABLE_COPY_MOVE(SyncClient)

public:
    SyncClient(Store &store, SyncTransport &transport, const Clock &clock, SyncRandom &random);
    ~SyncClient();

    /// Does what is due now; to be called again at due().
    void step();
    /// When the next step is due, milliseconds UTC.
    [[nodiscard]] qint64 due() const;
    /// There is news: a local save, a nudge of the office, a network that came back.
    void wake();
    [[nodiscard]] SyncStanding standing() const;

private:
    class Talk;

    std::shared_ptr<Talk> m_talk;
};

} // namespace freehold
