// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/office_talker.h"

#include "sync/outbox.h"

namespace freehold {

OfficeTalker::OfficeTalker(Store &store, const QUrl &address, const OfficeEntry &entry)
    : m_store(store), m_entry(entry), m_office(address, this), m_client(store, *this, store.clock(), m_random), m_due(this)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &OfficeTalker::step);
    connect(&m_office, &OfficeHttp::refreshed, this, &OfficeTalker::refreshed);
}

void OfficeTalker::begin(const QString &token)
{
    m_isSignedIn = !token.isEmpty();
    if (m_isSignedIn)
        m_office.resume(token);
    wake();
}

void OfficeTalker::wake()
{
    m_client.wake();
    step();
}

void OfficeTalker::wakeToSend()
{
    if (m_store.read([](Reader &reader) { return hasUnsent(reader); }).valueOr(false))
        wake();
    else
        rest();
}

void OfficeTalker::signIn(const OfficeEntry &who, const QString &password, const QString &code)
{
    m_office.signIn(personAgain(who, password, code), [this](const Result<OfficeGrant> &grant) { takeGrant(grant); });
}

void OfficeTalker::takeGrant(const Result<OfficeGrant> &grant)
{
    const Result<void> known = grant ? checkSameDevice(m_entry, *grant) : Result<void>(grant.error());
    m_isSignedIn = known.ok() || (m_isSignedIn && !grant);
    if (known)
        Q_EMIT refreshed(grant->refreshToken);
    Q_EMIT signedIn(known);
    if (known)
        wake();
}

void OfficeTalker::send(Call call, const QByteArray &body, Done done)
{
    m_office.send(call, body, [this, done](const std::optional<QByteArray> &answer) {
        done(answer);
        rest();
    });
}

void OfficeTalker::step()
{
    if (m_isSignedIn)
        m_client.step();
    rest();
}

void OfficeTalker::rest()
{
    SyncStanding standing = m_client.standing();
    if (!m_isSignedIn) {
        standing.kind = SyncStanding::Kind::SignIn;
        standing.text = text("Office", "Sign in to the office to send and receive. Work goes on meanwhile.");
    }
    Q_EMIT stood(standing);
    constexpr qint64 longestMs = 60'000;
    if (m_isSignedIn)
        m_due.start(static_cast<int>(qBound(qint64(0), m_client.due() - m_store.clock().nowUtc().toMSecsSinceEpoch(), longestMs)));
}

} // namespace freehold
