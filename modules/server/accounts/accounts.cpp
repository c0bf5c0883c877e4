// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/accounts.h"

#include "base/id.h"
#include "server/accounts/passwords.h"
#include "server/accounts/tokens.h"
#include "server/accounts/totp.h"

#include <QJsonArray>
#include <QLoggingCategory>

#include <cmath>

namespace freehold::server {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logAccounts, "freehold.server.accounts")

constexpr qint64 failureWindowMs = 15 * 60'000;
constexpr qint64 freeFailures = 5;
constexpr qint64 mostFailures = 100;

Response wrongSignIn()
{
    return problem(401, "wrong-sign-in", u"The e-mail address or the password is not right."_s);
}

Response endedSession()
{
    return problem(401, "session-ended", u"This session has ended. Sign in again."_s);
}

QString freshId()
{
    return makeUuidV7().toString(QUuid::WithoutBraces);
}

} // namespace

Response directoryTrouble(const Error &error)
{
    qCWarning(logAccounts) << "the directory cannot be used:" << error.text;
    return problem(503, "directory", u"The server cannot reach its directory just now. Try again in a minute."_s).with("Retry-After", "60");
}

QJsonObject Grant::toJson() const
{
    return {{u"access_token"_s, accessToken},
            {u"token_type"_s, u"Bearer"_s},
            {u"expires_in"_s, accessSeconds},
            {u"refresh_token"_s, refreshToken},
            {u"organisation"_s, QJsonObject{{u"id"_s, identity.organisation}, {u"name"_s, organisationName}}},
            {u"user"_s, identity.user.toString(QUuid::WithoutBraces)},
            {u"email"_s, identity.email},
            {u"device"_s, identity.device},
            {u"second_factor"_s, identity.hasSecondFactor}};
}

Accounts::Accounts(PlainDatabase &directory, const Clock &clock) : m_directory(directory), m_clock(clock) {}

qint64 Accounts::now() const
{
    return m_clock.nowUtc().toMSecsSinceEpoch();
}

Result<void> Accounts::addOrganisation(const QString &id, const QString &name)
{
    return m_directory.change([&](Work &work) {
        work.execute(u"insert into organisations (id, name, created_at) values (:id, :name, :at)"_s,
                     {{u"id"_s, id}, {u"name"_s, name}, {u"at"_s, now()}});
    });
}

void Accounts::removeOrganisation(const QString &id)
{
    const Result<void> done = m_directory.change([&](Work &work) {
        work.execute(u"delete from invitations where organisation = :id"_s, {{u"id"_s, id}});
        work.execute(u"delete from organisations where id = :id"_s, {{u"id"_s, id}});
    });
    if (!done)
        qCWarning(logAccounts) << "an organisation could not be taken back:" << done.error().text;
}

QList<std::pair<QString, QString>> Accounts::organisations() const
{
    QList<std::pair<QString, QString>> found;
    const Result<void> read = m_directory.read([&](Work &work) {
        for (const QVariantList &row : work.rows(u"select id, name from organisations order by created_at, id"_s))
            found.append({row.at(0).toString(), row.at(1).toString()});
    });
    if (!read)
        qCWarning(logAccounts) << "the organisations cannot be read:" << read.error().text;
    return found;
}

/// A key of the server, made on its first use.
QByteArray Accounts::secret(Work &work, const QString &name)
{
    const QVariantList known = work.row(u"select value from secrets where name = :name"_s, {{u"name"_s, name}});
    if (!known.isEmpty())
        return QByteArray::fromHex(known.first().toString().toLatin1());
    const QByteArray fresh = randomBytes(32);
    work.execute(u"insert into secrets (name, value) values (:name, :value)"_s, {{u"name"_s, name}, {u"value"_s, QString::fromLatin1(fresh.toHex())}});
    return fresh;
}

QString Accounts::setUpCode()
{
    QString code;
    const Result<void> made = m_directory.change([&](Work &work) {
        if (work.row(u"select id from organisations limit 1"_s).isEmpty())
            code = QString::fromLatin1(base32(secret(work, u"set-up"_s)).left(16));
    });
    return made ? code : QString();
}

// ---- Failures ----

std::optional<Response> Accounts::blocked(Work &work, const QString &email) const
{
    const QVariantList row = work.row(u"select blocked_until, total from sign_in_failures where email_hash = :email"_s, {{u"email"_s, tokenHash(email)}});
    if (row.isEmpty())
        return {};
    if (row.at(1).toLongLong() >= mostFailures)
        return problem(403, "locked", u"This sign-in was locked after too many wrong passwords. Ask an administrator for a new invitation."_s);
    const qint64 wait = row.at(0).toLongLong() - now();
    if (wait <= 0)
        return {};
    const QString seconds = QString::number((wait + 999) / 1000);
    return problem(429, "too-many-tries", u"There were too many wrong passwords. Wait %1 seconds and try again."_s.arg(seconds)).with("Retry-After", seconds.toLatin1());
}

void Accounts::countFailure(Work &work, const QString &email) const
{
    const QString hash = tokenHash(email);
    const QVariantList row = work.row(u"select burst, total, failed_at from sign_in_failures where email_hash = :email"_s, {{u"email"_s, hash}});
    const bool isFresh = row.isEmpty() || now() - row.at(2).toLongLong() > failureWindowMs;
    const qint64 burst = (isFresh ? 0 : row.at(0).toLongLong()) + 1;
    const qint64 total = (row.isEmpty() ? 0 : row.at(1).toLongLong()) + 1;
    const qint64 doublings = std::min<qint64>(10, burst - freeFailures);
    const qint64 waitMs = burst < freeFailures ? 0 : std::min(failureWindowMs, (qint64(1) << doublings) * 15'000);
    work.execute(u"delete from sign_in_failures where email_hash = :email"_s, {{u"email"_s, hash}});
    work.execute(u"insert into sign_in_failures (email_hash, burst, total, failed_at, blocked_until) values (:email, :burst, :total, :at, :until)"_s,
                 {{u"email"_s, hash}, {u"burst"_s, burst}, {u"total"_s, total}, {u"at"_s, now()}, {u"until"_s, now() + waitMs}});
}

void Accounts::forgetFailures(Work &work, const QString &email)
{
    work.execute(u"delete from sign_in_failures where email_hash = :email"_s, {{u"email"_s, tokenHash(email)}});
}

// ---- Sessions ----

Answer<Grant> Accounts::signIn(const SignIn &request)
{
    const QString email = request.email.trimmed().toLower();
    QVariantList account;
    std::optional<Response> refusal;
    const Result<void> read = m_directory.read([&](Work &work) {
        refusal = blocked(work, email);
        account = work.row(u"select id, password, second_is_on from accounts where email = :email"_s, {{u"email"_s, email}});
    });
    if (!read)
        return directoryTrouble(read.error());
    if (refusal)
        return *refusal;
    const bool isRight = verifyPassword(account.isEmpty() ? QString() : account.at(1).toString(), request.password);
    const QString renewed = isRight && isOldHash(account.at(1).toString()) ? hashPassword(request.password) : QString();
    std::optional<Answer<Grant>> answer;
    const Result<void> done = m_directory.change([&](Work &work) {
        if (!isRight) {
            countFailure(work, email);
            answer.emplace(wrongSignIn());
            return;
        }
        const QString id = account.at(0).toString();
        if (account.at(2).toLongLong() != 0 && request.code.isEmpty()) {
            answer.emplace(problem(401, "second-factor-needed", u"Type the code that your authenticator program shows."_s, u"code"_s));
            return;
        }
        if (account.at(2).toLongLong() != 0 && !takesSecondFactor(work, id, request.code)) {
            countFailure(work, email);
            answer.emplace(problem(401, "second-factor-wrong", u"The code is not right or was used before. Wait for the next one."_s, u"code"_s));
            return;
        }
        forgetFailures(work, email);
        if (!renewed.isEmpty())
            work.execute(u"update accounts set password = :hash where id = :id"_s, {{u"hash"_s, renewed}, {u"id"_s, id}});
        answer.emplace(begin(work, id, request));
    });
    return done ? *answer : Answer<Grant>(directoryTrouble(done.error()));
}

std::optional<Response> Accounts::refusedSignIn(const QString &email, const QString &password)
{
    QVariantList account;
    std::optional<Response> refusal;
    const Result<void> read = m_directory.read([&](Work &work) {
        account = work.row(u"select password from accounts where email = :email"_s, {{u"email"_s, email}});
        refusal = account.isEmpty() ? std::nullopt : blocked(work, email);
    });
    if (!read)
        return directoryTrouble(read.error());
    if (refusal || account.isEmpty() || verifyPassword(account.first().toString(), password))
        return refusal;
    const Result<void> counted = m_directory.change([&](Work &work) { countFailure(work, email); });
    return counted ? problem(401, "wrong-sign-in", u"You have a sign-in here already: give its password."_s, u"password"_s) : directoryTrouble(counted.error());
}

/// A new session for an account that has proved itself.
Answer<Grant> Accounts::begin(Work &work, const QString &account, const SignIn &request)
{
    const QList<QVariantList> memberships = work.rows(
        u"select m.organisation, o.name from members m join organisations o on o.id = m.organisation where m.account = :account order by o.name"_s,
        {{u"account"_s, account}});
    QString organisation = request.organisation;
    if (organisation.isEmpty() && memberships.size() == 1)
        organisation = memberships.first().first().toString();
    QJsonArray choices;
    bool isMember = false;
    for (const QVariantList &each : memberships) {
        isMember = isMember || each.first().toString() == organisation;
        choices.append(QJsonObject{{u"id"_s, each.at(0).toString()}, {u"name"_s, each.at(1).toString()}});
    }
    if (organisation.isEmpty() && memberships.size() > 1) {
        Response choose = jsonResponse({{u"code"_s, u"choose-organisation"_s}, {u"status"_s, 409}, {u"title"_s, u"Conflict"_s},
                                        {u"detail"_s, u"You belong to several organisations. Say which one."_s}, {u"organisations"_s, choices}}, 409);
        choose.contentType = "application/problem+json";
        return choose;
    }
    if (!isMember)
        return problem(403, "no-member", u"You do not belong to this organisation. Ask for an invitation."_s);
    const QString device = deviceFor(work, account, organisation, request);
    const QString session = freshId();
    work.execute(u"insert into sessions (id, organisation, account, device, created_at) values (:id, :organisation, :account, :device, :at)"_s,
                 {{u"id"_s, session}, {u"organisation"_s, organisation}, {u"account"_s, account}, {u"device"_s, device}, {u"at"_s, now()}});
    const QString token = makeToken();
    issueRefresh(work, session, token);
    return grant(work, session, token);
}

QString Accounts::deviceFor(Work &work, const QString &account, const QString &organisation, const SignIn &request)
{
    const QVariantMap key{{u"id"_s, request.device}, {u"account"_s, account}, {u"organisation"_s, organisation}};
    const QVariantList known = work.row(
        u"select id from devices where id = :id and account = :account and organisation = :organisation and revoked_at is null"_s, key);
    if (!known.isEmpty()) {
        work.execute(u"update devices set seen_at = :at where id = :id"_s, {{u"at"_s, now()}, {u"id"_s, request.device}});
        return request.device;
    }
    const QString id = freshId();
    const QString name = request.deviceName.simplified().left(80);
    work.execute(u"insert into devices (id, organisation, account, name, created_at, seen_at) values (:id, :organisation, :account, :name, :at, :at)"_s,
                 {{u"id"_s, id}, {u"organisation"_s, organisation}, {u"account"_s, account}, {u"name"_s, name.isEmpty() ? u"A computer"_s : name}, {u"at"_s, now()}});
    return id;
}

QString Accounts::issueAccess(Work &work, const QString &session)
{
    const QString token = makeToken();
    work.execute(u"delete from access_tokens where expires_at < :now"_s, {{u"now"_s, now()}});
    work.execute(u"insert into access_tokens (hash, session, expires_at) values (:hash, :session, :at)"_s,
                 {{u"hash"_s, tokenHash(token)}, {u"session"_s, session}, {u"at"_s, now() + m_lifetimes.access}});
    return token;
}

void Accounts::issueRefresh(Work &work, const QString &session, const QString &token)
{
    work.execute(u"insert into refresh_tokens (hash, session, issued_at) values (:hash, :session, :at)"_s,
                 {{u"hash"_s, tokenHash(token)}, {u"session"_s, session}, {u"at"_s, now()}});
}

Grant Accounts::grant(Work &work, const QString &session, const QString &refreshToken)
{
    const QVariantList row = work.row(
        u"select s.account, a.email, s.organisation, s.device, d.name, m.user_id, a.second_is_on, o.name, m.created_at from sessions s "
        "join accounts a on a.id = s.account join devices d on d.id = s.device join organisations o on o.id = s.organisation "
        "join members m on m.account = s.account and m.organisation = s.organisation where s.id = :session"_s,
        {{u"session"_s, session}});
    Grant made;
    made.identity = {.account = row.at(0).toString(), .email = row.at(1).toString(), .organisation = row.at(2).toString(),
                     .device = row.at(3).toString(), .deviceName = row.at(4).toString(), .session = session,
                     .user = QUuid(row.at(5).toString()), .hasSecondFactor = row.at(6).toLongLong() != 0, .memberSince = row.at(8).toLongLong()};
    made.organisationName = row.at(7).toString();
    made.refreshToken = refreshToken;
    made.accessToken = issueAccess(work, session);
    made.accessSeconds = m_lifetimes.access / 1000;
    return made;
}

Answer<Grant> Accounts::refresh(const QString &token, const QString &requestId)
{
    std::optional<Answer<Grant>> answer;
    const Result<void> done = m_directory.change([&](Work &work) {
        const QString hash = tokenHash(token);
        const QVariantList row = work.row(
            u"select r.session, r.issued_at, r.used_at, r.request_id, s.created_at, s.ended_at, d.revoked_at, d.is_wiped, d.id from refresh_tokens r "
            "join sessions s on s.id = r.session join devices d on d.id = s.device where r.hash = :hash"_s,
            {{u"hash"_s, hash}});
        if (row.isEmpty())
            return void(answer.emplace(endedSession()));
        const QString session = row.at(0).toString();
        if (row.at(7).toLongLong() != 0)
            return void(answer.emplace(problem(401, "device-wiped", u"This device was reported lost: the company is removed from it."_s)));
        const bool isOver = !row.at(5).isNull() || !row.at(6).isNull() || now() - row.at(1).toLongLong() > m_lifetimes.refreshIdle
            || now() - row.at(4).toLongLong() > m_lifetimes.session;
        if (isOver)
            return void(answer.emplace(endedSession()));
        if (!m_limits.take("refresh " + row.at(8).toString().toLatin1(), 10, 10, now()))
            return void(answer.emplace(problem(429, "too-many-tries", u"This device asks for new tokens too often. Wait a minute."_s).with("Retry-After", "60")));
        const QString successor = successorOf(secret(work, u"refresh"_s), token, requestId);
        if (row.at(2).isNull()) {
            work.execute(u"update refresh_tokens set used_at = :at, request_id = :request where hash = :hash"_s,
                         {{u"at"_s, now()}, {u"request"_s, requestId}, {u"hash"_s, hash}});
            work.execute(u"update devices set seen_at = :at where id = :id"_s, {{u"at"_s, now()}, {u"id"_s, row.at(8)}});
            issueRefresh(work, session, successor);
            return void(answer.emplace(grant(work, session, successor)));
        }
        const QVariantList next = work.row(u"select used_at from refresh_tokens where hash = :hash"_s, {{u"hash"_s, tokenHash(successor)}});
        const bool isRepeated = !requestId.isEmpty() && row.at(3).toString() == requestId && now() - row.at(2).toLongLong() <= m_lifetimes.lostAnswer
            && !next.isEmpty() && next.first().isNull();
        if (isRepeated)
            return void(answer.emplace(grant(work, session, successor)));
        work.execute(u"update sessions set ended_at = :at, end_reason = 'reuse' where id = :id"_s, {{u"at"_s, now()}, {u"id"_s, session}});
        ++m_reused;
        qCWarning(logAccounts) << "a refresh token came a second time: its session was ended" << session;
        answer.emplace(problem(401, "token-reused", u"This session was ended for safety: its token was used twice. Sign in again."_s));
    });
    return done ? *answer : Answer<Grant>(directoryTrouble(done.error()));
}

Answer<Identity> Accounts::identify(const QString &accessToken)
{
    QVariantList row;
    const Result<void> read = m_directory.read([&](Work &work) {
        row = work.row(u"select s.account, a.email, s.organisation, s.device, d.name, s.id, m.user_id, a.second_is_on, m.created_at, t.expires_at, s.ended_at, "
                       "d.revoked_at, d.is_wiped from access_tokens t join sessions s on s.id = t.session join accounts a on a.id = s.account "
                       "join devices d on d.id = s.device join members m on m.account = s.account and m.organisation = s.organisation where t.hash = :hash"_s,
                       {{u"hash"_s, tokenHash(accessToken)}});
    });
    if (!read)
        return directoryTrouble(read.error());
    if (!row.isEmpty() && row.at(12).toLongLong() != 0)
        return problem(401, "device-wiped", u"This device was reported lost: the company is removed from it."_s);
    if (row.isEmpty() || row.at(9).toLongLong() <= now() || !row.at(10).isNull() || !row.at(11).isNull())
        return problem(401, "token", u"The access token is missing, unknown or over. Refresh it or sign in again."_s).with("WWW-Authenticate", "Bearer");
    return Identity{.account = row.at(0).toString(), .email = row.at(1).toString(), .organisation = row.at(2).toString(),
                    .device = row.at(3).toString(), .deviceName = row.at(4).toString(), .session = row.at(5).toString(),
                    .user = QUuid(row.at(6).toString()), .hasSecondFactor = row.at(7).toLongLong() != 0, .memberSince = row.at(8).toLongLong()};
}

void Accounts::signOut(const Identity &who)
{
    const Result<void> done = m_directory.change([&](Work &work) {
        work.execute(u"update sessions set ended_at = :at, end_reason = 'signed out' where id = :id and ended_at is null"_s,
                     {{u"at"_s, now()}, {u"id"_s, who.session}});
    });
    if (!done)
        qCWarning(logAccounts) << "a session could not be ended:" << done.error().text;
}

void Accounts::endSessions(const QString &organisation, const QUuid &user, const QString &reason)
{
    const Result<void> done = m_directory.change([&](Work &work) {
        work.execute(u"update sessions set ended_at = :at, end_reason = :reason where ended_at is null and organisation = :organisation and account in "
                     "(select account from members where organisation = :organisation and user_id = :user)"_s,
                     {{u"at"_s, now()}, {u"reason"_s, reason}, {u"organisation"_s, organisation}, {u"user"_s, user.toString(QUuid::WithoutBraces)}});
    });
    if (!done)
        qCWarning(logAccounts) << "sessions could not be ended:" << done.error().text;
}

} // namespace freehold::server
