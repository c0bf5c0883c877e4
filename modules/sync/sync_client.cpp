// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sync_client.h"

#include "sync/greeting.h"
#include "sync/outbox.h"
#include "sync/planted_bug.h"
#include "sync/replica_rows.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 answerLimitMs = 60'000;
constexpr qint64 restMs = 30'000;
constexpr qint64 verifyEveryMs = 7LL * 24 * 3'600'000;
constexpr qint64 shortestRetryMs = 1'000;
constexpr qint64 longestRetryMs = 300'000;

} // namespace

/// One talk with the office, kept alive by answers under way.
class SyncClient::Talk : public std::enable_shared_from_this<Talk>
{
public:
    Talk(Store &store, SyncTransport &transport, const Clock &clock, SyncRandom &random)
        : m_store(store), m_transport(transport), m_clock(clock), m_random(random), m_due(now())
    {
    }

    void step();
    void wake() { m_due = m_isAsking ? m_due : now(); }
    void end() { m_isEnded = true; }
    /// Never further away than the longest wait: a clock that was set back does not stop us.
    [[nodiscard]] qint64 due() const { return m_due > now() + longestRetryMs ? now() : m_due; }
    [[nodiscard]] SyncStanding standing() const;

private:
    [[nodiscard]] qint64 now() const { return m_clock.nowUtc().toMSecsSinceEpoch(); }
    void ask(SyncTransport::Call call, const QByteArray &body);
    void takeAnswer(SyncTransport::Call call, const std::optional<QByteArray> &bytes);
    void greet();
    void sendOutbox();
    void askForNews();
    void takeGreeting(const HelloAnswer &answer);
    void takeResults(const PushAnswer &answer);
    void takeNews(const PullAnswer &answer);
    void askToVerify();
    void takeVerdict(const VerifyAnswer &answer);
    /// What the office says of the call as a whole; true when its content may be used.
    bool isTaken(SyncStatus status, const QString &sentence);
    /// Carries out a change of the store; false, and later again, when it does not work.
    bool change(const std::function<void(SyncWriter &)> &body);
    void goOn();
    void rest();
    void retryLater(SyncStanding::Kind kind, const QString &sentence);

    Store &m_store;
    SyncTransport &m_transport;
    const Clock &m_clock;
    SyncRandom &m_random;
    qint64 m_due = 0;
    quint64 m_question = 0; ///< counts; the answer to an older one comes too late
    bool m_isAsking = false;
    bool m_isEnded = false;
    bool m_isGreeted = false;
    int m_failures = 0;
    SyncLimits m_limits;
    SyncStanding m_standing;
};

void SyncClient::Talk::step()
{
    if (now() < due())
        return;
    if (m_isAsking) {
        if (isPlanted(PlantedBug::NoTimeout)) {
            m_due += answerLimitMs;
            return;
        }
        m_isAsking = false;
        ++m_question;
        retryLater(SyncStanding::Kind::Offline, text("SyncClient", "The office did not answer."));
        return;
    }
    if (!m_isGreeted)
        greet();
    else if (m_store.read([](Reader &reader) { return hasUnsent(reader); }).valueOr(false))
        sendOutbox();
    else
        askForNews();
}

void SyncClient::Talk::ask(SyncTransport::Call call, const QByteArray &body)
{
    m_isAsking = true;
    m_due = now() + answerLimitMs;
    const quint64 question = ++m_question;
    m_transport.send(call, body, [talk = weak_from_this(), question, call](const std::optional<QByteArray> &bytes) {
        const std::shared_ptr<Talk> alive = talk.lock();
        if (!alive || alive->m_isEnded || alive->m_question != question || !alive->m_isAsking)
            return;
        alive->m_isAsking = false;
        alive->takeAnswer(call, bytes);
    });
}

void SyncClient::Talk::takeAnswer(SyncTransport::Call call, const std::optional<QByteArray> &bytes)
{
    const auto read = [&]<typename Answer>(void (Talk::*take)(const Answer &)) {
        const Result<Answer> answer = fromWire<Answer>(*bytes);
        if (answer)
            (this->*take)(*answer);
        else
            retryLater(SyncStanding::Kind::Offline, answer.error().text);
    };
    if (!bytes)
        retryLater(SyncStanding::Kind::Offline, text("SyncClient", "The office cannot be reached."));
    else if (call == SyncTransport::Call::Hello)
        read(&Talk::takeGreeting);
    else if (call == SyncTransport::Call::Push)
        read(&Talk::takeResults);
    else if (call == SyncTransport::Call::Pull)
        read(&Talk::takeNews);
    else if (call == SyncTransport::Call::Verify)
        read(&Talk::takeVerdict);
}

void SyncClient::Talk::greet()
{
    const Result<HelloRequest> request = m_store.read([&](Reader &reader) { return greetingOf(reader, now()); });
    if (request)
        ask(SyncTransport::Call::Hello, toWire(*request));
    else
        retryLater(SyncStanding::Kind::Offline, request.error().text);
}

void SyncClient::Talk::takeGreeting(const HelloAnswer &answer)
{
    if (answer.isWiped) {
        m_standing.kind = SyncStanding::Kind::Wiped;
        m_due = now() + longestRetryMs;
        return;
    }
    if (answer.status == SyncStatus::Unknown) {
        if (change([](SyncWriter &writer) { forgetReplica(writer); }))
            goOn();
        return;
    }
    if (!isTaken(answer.status, answer.text))
        return;
    GreetingEffect effect;
    if (!change([&](SyncWriter &writer) { effect = followGreeting(writer, answer, now()); }))
        return;
    if (effect.isForeign) {
        retryLater(SyncStanding::Kind::Foreign, text("SyncClient", "The office at this address keeps another company. Check the address."));
        return;
    }
    Actor actor = m_store.actor();
    actor.device = answer.deviceCode;
    m_store.setActor(actor);
    m_limits = answer.limits;
    m_isGreeted = true;
    goOn();
}

void SyncClient::Talk::sendOutbox()
{
    PushRequest request;
    const bool isReady = change([&](SyncWriter &writer) {
        if (writer.integer(u"select needs_rebase from sync_state"_s) != 0 && writer.integer(u"select cursor_position from sync_state"_s) > 0)
            ReplicaRows(writer).rebase();
        numberOutbox(writer);
        request.epoch = epochKnown(writer);
        request.replica = writer.integer(u"select replica from sync_state"_s);
        request.transactions = unsentTransactions(writer, m_limits);
    });
    if (!isReady)
        return;
    ask(SyncTransport::Call::Push, toWire(request));
}

void SyncClient::Talk::takeResults(const PushAnswer &answer)
{
    const bool isPartly = answer.status == SyncStatus::Ok || answer.status == SyncStatus::Gap || answer.status == SyncStatus::Fork;
    if (!isPartly) {
        static_cast<void>(isTaken(answer.status, answer.text));
        return;
    }
    const bool isKept = change([&](SyncWriter &writer) {
        keepResults(writer, answer.results);
        if (answer.status == SyncStatus::Gap)
            sendAgainAfter(writer, answer.wanted - 1);
        if (answer.status == SyncStatus::Fork)
            forgetReplica(writer);
    });
    if (!isKept)
        return;
    m_isGreeted = m_isGreeted && answer.status != SyncStatus::Fork;
    if (answer.status == SyncStatus::Ok)
        goOn();
    else
        retryLater(SyncStanding::Kind::Working, {});
}

void SyncClient::Talk::askForNews()
{
    const Result<PullRequest> request = m_store.read([&](Reader &reader) { return newsRequest(reader, m_limits.rows); });
    if (request)
        ask(SyncTransport::Call::Pull, toWire(*request));
    else
        retryLater(SyncStanding::Kind::Offline, request.error().text);
}

void SyncClient::Talk::takeNews(const PullAnswer &answer)
{
    if (!isTaken(answer.status, answer.text))
        return;
    if (isPlanted(PlantedBug::CursorBeforeRows) && answer.isComplete && !answer.rows.isEmpty() && m_random.below(20) == 0) {
        static_cast<void>(change([&](SyncWriter &writer) {
            writer.execute(u"update sync_state set cursor_position = :position"_s, {{u"position"_s, answer.cursor.position}});
        }));
        rest();
        return;
    }
    if (!change([&](SyncWriter &writer) {
            writer.require(answer.epoch == epochKnown(writer), ErrorCode::Trouble, text("SyncClient", "The answer is not this office's."));
            ReplicaRows(writer).takePage(answer);
        })) {
        return;
    }
    if (!answer.isComplete) {
        goOn();
        return;
    }
    m_standing.lastComplete = m_clock.nowUtc();
    const qint64 verified = m_store.read([](Reader &reader) { return reader.integer(u"select verified_at from sync_state"_s); }).valueOr(now());
    if (qAbs(now() - verified) > verifyEveryMs)
        askToVerify();
    else
        rest();
}

void SyncClient::Talk::askToVerify()
{
    VerifyRequest request;
    const bool isReady = change([&](SyncWriter &writer) {
        const PullRequest standing = newsRequest(writer, 1);
        request.epoch = standing.epoch;
        request.replica = standing.replica;
        request.position = standing.cursor.position;
        request.tables = ReplicaRows(writer).buckets();
    });
    if (isReady)
        ask(SyncTransport::Call::Verify, toWire(request));
}

void SyncClient::Talk::takeVerdict(const VerifyAnswer &answer)
{
    if (answer.status == SyncStatus::Gap) { // somebody was faster: after the next pull
        rest();
        return;
    }
    if (!isTaken(answer.status, answer.text))
        return;
    const bool isHealed = change([&](SyncWriter &writer) {
        if (!answer.buckets.isEmpty())
            ReplicaRows(writer).heal(answer);
        writer.execute(u"update sync_state set verified_at = :at"_s, {{u"at"_s, m_clock.nowUtc()}});
        pruneOutbox(writer);
    });
    if (!isHealed)
        return;
    m_standing.healed += answer.buckets.size();
    rest();
}

bool SyncClient::Talk::isTaken(SyncStatus status, const QString &sentence)
{
    switch (status) {
    case SyncStatus::Ok: return true;
    case SyncStatus::Gap:
    case SyncStatus::Fork:
    case SyncStatus::NewEpoch:
    case SyncStatus::Unknown:
        m_isGreeted = false;
        retryLater(SyncStanding::Kind::Working, {});
        return false;
    case SyncStatus::Denied: retryLater(SyncStanding::Kind::SignIn, sentence); return false;
    case SyncStatus::TooOld: retryLater(SyncStanding::Kind::TooOld, sentence); return false;
    case SyncStatus::Invalid:
    case SyncStatus::Trouble: retryLater(SyncStanding::Kind::Offline, sentence); return false;
    }
    return false;
}

bool SyncClient::Talk::change(const std::function<void(SyncWriter &)> &body)
{
    const Result<void> done = m_store.synchronise(body);
    if (!done)
        retryLater(SyncStanding::Kind::Offline, done.error().text);
    return done.ok();
}

void SyncClient::Talk::goOn()
{
    m_failures = 0;
    m_standing.kind = SyncStanding::Kind::Working;
    m_standing.text.clear();
    m_due = now();
}

void SyncClient::Talk::rest()
{
    goOn();
    m_standing.kind = SyncStanding::Kind::UpToDate;
    m_due = now() + restMs + m_random.below(restMs / 2);
}

void SyncClient::Talk::retryLater(SyncStanding::Kind kind, const QString &sentence)
{
    m_standing.kind = kind;
    m_standing.text = sentence;
    const qint64 longest = qMin(longestRetryMs, shortestRetryMs << qMin(m_failures, 9));
    ++m_failures;
    m_due = now() + longest / 2 + m_random.below(longest / 2 + 1);
}

SyncStanding SyncClient::Talk::standing() const
{
    SyncStanding standing = m_standing;
    static_cast<void>(m_store.read([&](Reader &reader) {
        standing.waiting = reader.integer(u"select count(*) from sync_txn t where state = 'waiting' and exists (select 1 from sync_op o where o.txn = t.n)"_s);
        standing.needsYou = reader.integer(u"select count(*) from sync_txn where state = 'rejected' and settled_at is null"_s);
    }));
    return standing;
}

SyncClient::SyncClient(Store &store, SyncTransport &transport, const Clock &clock, SyncRandom &random)
    : m_talk(std::make_shared<Talk>(store, transport, clock, random))
{
}

SyncClient::~SyncClient()
{
    m_talk->end();
}

void SyncClient::step()
{
    m_talk->step();
}

qint64 SyncClient::due() const
{
    return m_talk->due();
}

void SyncClient::wake()
{
    m_talk->wake();
}

SyncStanding SyncClient::standing() const
{
    return m_talk->standing();
}

} // namespace freehold
