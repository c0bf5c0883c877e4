// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/accounts.h"

#include "base/id.h"
#include "server/accounts/passwords.h"
#include "server/accounts/tokens.h"
#include "server/accounts/totp.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace freehold::server {

using namespace Qt::StringLiterals;

namespace {

QString instantText(const QVariant &ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC).toString(Qt::ISODateWithMs);
}

Response usedInvitation()
{
    return problem(404, "no-invitation", u"This invitation was used, taken back or is too old. Ask for a new one."_s, u"code"_s);
}

Invitation invitationFrom(const QVariantList &row)
{
    return {.id = row.at(0).toString(), .organisation = row.at(1).toString(), .email = row.at(2).toString(), .fullName = row.at(3).toString(),
            .role = row.at(4).toString(), .invitedBy = QUuid(row.at(5).toString()), .createdAt = row.at(6).toLongLong(), .expiresAt = row.at(7).toLongLong()};
}

} // namespace

// ---- Password and second factor ----

std::optional<Response> Accounts::changePassword(const Identity &who, const QString &present, const QString &wanted, const QString &organisationName)
{
    QString hash;
    std::optional<Response> refusal;
    const Result<void> read = m_directory.read([&](Work &work) {
        refusal = blocked(work, who.email);
        hash = work.row(u"select password from accounts where id = :id"_s, {{u"id"_s, who.account}}).value(0).toString();
    });
    if (!read)
        return directoryTrouble(read.error());
    if (refusal)
        return refusal;
    const bool isRight = verifyPassword(hash, present);
    if (const Result<void> good = checkPassword(wanted, {organisationName, who.email.section(u'@', 0, 0)}); isRight && !good)
        return problem(422, "weak-password", good.error().text, u"password"_s);
    const QString fresh = isRight ? hashPassword(wanted) : QString();
    const Result<void> done = m_directory.change([&](Work &work) {
        if (!isRight) {
            countFailure(work, who.email);
            refusal = problem(403, "wrong-password", u"The present password is not right."_s, u"present"_s);
            return;
        }
        work.execute(u"update accounts set password = :hash, password_at = :at where id = :id"_s, {{u"hash"_s, fresh}, {u"at"_s, now()}, {u"id"_s, who.account}});
        work.execute(u"update sessions set ended_at = :at, end_reason = 'password' where account = :id and ended_at is null"_s, {{u"at"_s, now()}, {u"id"_s, who.account}});
    });
    return done ? refusal : directoryTrouble(done.error());
}

Answer<QJsonObject> Accounts::beginSecondFactor(const Identity &who)
{
    if (who.hasSecondFactor)
        return problem(409, "second-factor-on", u"A second factor is in force already. Take it off first."_s);
    const QByteArray fresh = randomBytes(20);
    const Result<void> done = m_directory.change([&](Work &work) {
        work.execute(u"update accounts set second_secret = :secret, second_step = 0 where id = :id and second_is_on = 0"_s,
                     {{u"secret"_s, QString::fromLatin1(fresh.toHex())}, {u"id"_s, who.account}});
    });
    if (!done)
        return directoryTrouble(done.error());
    return QJsonObject{{u"secret"_s, QString::fromLatin1(base32(fresh))}, {u"uri"_s, totpUri(fresh, who.email, u"Freehold"_s)}};
}

/// Whether the code is the present one of the authenticator or an unused recovery code; it counts no second time.
bool Accounts::takesSecondFactor(Work &work, const QString &account, const QString &code) const
{
    const QVariantList row = work.row(u"select second_secret, second_step from accounts where id = :id"_s, {{u"id"_s, account}});
    const QByteArray secretBytes = QByteArray::fromHex(row.at(0).toString().toLatin1());
    if (const std::optional<qint64> step = totpStep(secretBytes, code, now() / 1000, row.at(1).toLongLong())) {
        work.execute(u"update accounts set second_step = :step where id = :id"_s, {{u"step"_s, *step}, {u"id"_s, account}});
        return true;
    }
    return work.execute(u"update recovery_codes set used_at = :at where account = :id and hash = :hash and used_at is null"_s,
                        {{u"at"_s, now()}, {u"id"_s, account}, {u"hash"_s, tokenHash(code.trimmed().toLower())}}) == 1;
}

Answer<QStringList> Accounts::confirmSecondFactor(const Identity &who, const QString &code)
{
    const QStringList codes = makeRecoveryCodes();
    bool isRight = false;
    const Result<void> done = m_directory.change([&](Work &work) {
        work.execute(u"delete from recovery_codes where account = :id and used_at is null"_s, {{u"id"_s, who.account}});
        const QString kept = work.row(u"select second_secret from accounts where id = :id"_s, {{u"id"_s, who.account}}).value(0).toString();
        isRight = !kept.isEmpty() && takesSecondFactor(work, who.account, code);
        if (!isRight)
            return;
        work.execute(u"update accounts set second_is_on = 1 where id = :id"_s, {{u"id"_s, who.account}});
        for (const QString &each : codes) {
            work.execute(u"insert into recovery_codes (account, hash) values (:id, :hash)"_s, {{u"id"_s, who.account}, {u"hash"_s, tokenHash(each)}});
        }
    });
    if (!done)
        return directoryTrouble(done.error());
    if (!isRight)
        return problem(422, "second-factor-wrong", u"The code is not right. Wait for the next one, and check the clock of your phone."_s, u"code"_s);
    return codes;
}

std::optional<Response> Accounts::endSecondFactor(const Identity &who, const QString &password)
{
    QString hash;
    std::optional<Response> refusal;
    const Result<void> read = m_directory.read([&](Work &work) {
        refusal = blocked(work, who.email);
        hash = work.row(u"select password from accounts where id = :id"_s, {{u"id"_s, who.account}}).value(0).toString();
    });
    if (!read)
        return directoryTrouble(read.error());
    if (refusal)
        return refusal;
    const bool isRight = verifyPassword(hash, password);
    const Result<void> done = m_directory.change([&](Work &work) {
        if (!isRight)
            return countFailure(work, who.email);
        work.execute(u"update accounts set second_is_on = 0, second_secret = '' where id = :id"_s, {{u"id"_s, who.account}});
        work.execute(u"delete from recovery_codes where account = :id"_s, {{u"id"_s, who.account}});
    });
    if (!done)
        return directoryTrouble(done.error());
    if (!isRight)
        return problem(403, "wrong-password", u"The password is not right."_s, u"password"_s);
    return {};
}

// ---- Devices ----

QJsonArray Accounts::devices(const QString &organisation, const std::optional<QString> &account) const
{
    QJsonArray list;
    const Result<void> read = m_directory.read([&](Work &work) {
        const QString sql = u"select d.id, d.name, a.email, d.created_at, d.seen_at, d.revoked_at, d.is_wiped from devices d join accounts a on a.id = d.account "
                            "where d.organisation = :organisation and (:all = 1 or d.account = :account) order by d.seen_at desc, d.id"_s;
        const QList<QVariantList> rows = work.rows(sql, {{u"organisation"_s, organisation}, {u"all"_s, account ? 0 : 1}, {u"account"_s, account.value_or(u""_s)}});
        for (const QVariantList &row : rows) {
            list.append(QJsonObject{{u"id"_s, row.at(0).toString()}, {u"name"_s, row.at(1).toString()}, {u"email"_s, row.at(2).toString()},
                                    {u"created_at"_s, instantText(row.at(3))}, {u"seen_at"_s, instantText(row.at(4))},
                                    {u"is_revoked"_s, !row.at(5).isNull()}, {u"is_wiped"_s, row.at(6).toLongLong() != 0}});
        }
    });
    return read ? list : QJsonArray();
}

bool Accounts::revokeDevice(const QString &organisation, const std::optional<QString> &account, const QString &device, bool isWiped)
{
    bool isKnown = false;
    const Result<void> done = m_directory.change([&](Work &work) {
        isKnown = work.execute(u"update devices set revoked_at = coalesce(revoked_at, :at), is_wiped = case when :wipe = 1 then 1 else is_wiped end "
                               "where id = :id and organisation = :organisation and (:all = 1 or account = :account)"_s,
                               {{u"at"_s, now()}, {u"wipe"_s, isWiped ? 1 : 0}, {u"id"_s, device}, {u"organisation"_s, organisation},
                                {u"all"_s, account ? 0 : 1}, {u"account"_s, account.value_or(u""_s)}}) > 0;
        if (isKnown) {
            work.execute(u"update sessions set ended_at = :at, end_reason = 'device revoked' where device = :id and ended_at is null"_s,
                         {{u"at"_s, now()}, {u"id"_s, device}});
        }
    });
    return done && isKnown;
}

// ---- Invitations ----

Answer<Accounts::Invited> Accounts::invite(Invitation invitation)
{
    static const QRegularExpression address(u"^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"_s);
    invitation.email = invitation.email.trimmed().toLower();
    if (invitation.email.size() > 60 || !address.match(invitation.email).hasMatch())
        return problem(422, "email", u"This is no e-mail address that can be used to sign in."_s, u"email"_s);
    if (invitation.fullName.trimmed().isEmpty() || invitation.fullName.size() > 120)
        return problem(422, "full-name", u"Give the person's full name, at most 120 characters."_s, u"full_name"_s);
    invitation.id = makeUuidV7().toString(QUuid::WithoutBraces);
    invitation.createdAt = now();
    invitation.expiresAt = now() + m_lifetimes.invitation;
    const QString code = makeToken();
    const Result<void> done = m_directory.change([&](Work &work) {
        work.execute(u"update invitations set revoked_at = :at where organisation = :organisation and email = :email and accepted_at is null and revoked_at is null"_s,
                     {{u"at"_s, now()}, {u"organisation"_s, invitation.organisation}, {u"email"_s, invitation.email}});
        work.execute(u"insert into invitations (id, organisation, hash, email, full_name, role, invited_by, created_at, expires_at) "
                     "values (:id, :organisation, :hash, :email, :name, :role, :by, :at, :until)"_s,
                     {{u"id"_s, invitation.id}, {u"organisation"_s, invitation.organisation}, {u"hash"_s, tokenHash(code)}, {u"email"_s, invitation.email},
                      {u"name"_s, invitation.fullName.simplified()}, {u"role"_s, invitation.role}, {u"by"_s, invitation.invitedBy.toString(QUuid::WithoutBraces)},
                      {u"at"_s, invitation.createdAt}, {u"until"_s, invitation.expiresAt}});
    });
    if (!done)
        return directoryTrouble(done.error());
    return Invited{invitation, code};
}

QJsonArray Accounts::invitations(const QString &organisation) const
{
    QJsonArray list;
    const Result<void> read = m_directory.read([&](Work &work) {
        const QList<QVariantList> rows = work.rows(
            u"select id, email, full_name, role, created_at, expires_at, accepted_at, revoked_at from invitations where organisation = :organisation order by created_at desc, id"_s,
            {{u"organisation"_s, organisation}});
        for (const QVariantList &row : rows) {
            const QString state = !row.at(6).isNull() ? u"accepted"_s : !row.at(7).isNull() ? u"revoked"_s : row.at(5).toLongLong() <= now() ? u"expired"_s : u"pending"_s;
            list.append(QJsonObject{{u"id"_s, row.at(0).toString()}, {u"email"_s, row.at(1).toString()}, {u"full_name"_s, row.at(2).toString()},
                                    {u"role"_s, row.at(3).toString()}, {u"created_at"_s, instantText(row.at(4))}, {u"expires_at"_s, instantText(row.at(5))},
                                    {u"state"_s, state}});
        }
    });
    return read ? list : QJsonArray();
}

bool Accounts::revokeInvitation(const QString &organisation, const QString &id)
{
    bool isKnown = false;
    const Result<void> done = m_directory.change([&](Work &work) {
        isKnown = work.execute(u"update invitations set revoked_at = :at where id = :id and organisation = :organisation and accepted_at is null and revoked_at is null"_s,
                               {{u"at"_s, now()}, {u"id"_s, id}, {u"organisation"_s, organisation}}) > 0;
    });
    return done && isKnown;
}

std::optional<Invitation> Accounts::invitationOf(const QString &code) const
{
    QVariantList row;
    const Result<void> read = m_directory.read([&](Work &work) {
        row = work.row(u"select id, organisation, email, full_name, role, invited_by, created_at, expires_at from invitations "
                       "where hash = :hash and accepted_at is null and revoked_at is null and expires_at > :now"_s,
                       {{u"hash"_s, tokenHash(code)}, {u"now"_s, now()}});
    });
    if (!read || row.isEmpty())
        return {};
    return invitationFrom(row);
}

std::optional<Response> Accounts::addMember(const QString &organisation, const QString &email, const QString &passwordHash, const QUuid &user)
{
    const Result<void> done = m_directory.change([&](Work &work) {
        const QVariantList known = work.row(u"select id from accounts where email = :email"_s, {{u"email"_s, email}});
        const QString account = known.isEmpty() ? makeUuidV7().toString(QUuid::WithoutBraces) : known.first().toString();
        const QVariantMap values{{u"id"_s, account}, {u"email"_s, email}, {u"hash"_s, passwordHash}, {u"at"_s, now()}};
        if (known.isEmpty())
            work.execute(u"insert into accounts (id, email, password, password_at, created_at) values (:id, :email, :hash, :at, :at)"_s, values);
        else
            work.execute(u"update accounts set password = :hash, password_at = :at where id = :id and email = :email and password <> :hash"_s, values);
        work.execute(u"delete from members where organisation = :organisation and account = :account"_s, {{u"organisation"_s, organisation}, {u"account"_s, account}});
        work.execute(u"insert into members (organisation, account, user_id, created_at) values (:organisation, :account, :user, :at)"_s,
                     {{u"organisation"_s, organisation}, {u"account"_s, account}, {u"user"_s, user.toString(QUuid::WithoutBraces)}, {u"at"_s, now()}});
        forgetFailures(work, email);
    });
    return done ? std::optional<Response>() : directoryTrouble(done.error());
}

Answer<Grant> Accounts::accept(const QString &code, const SignIn &request, const std::function<Result<QUuid>(const Invitation &)> &makeUser)
{
    const std::optional<Invitation> invitation = invitationOf(code);
    if (!invitation)
        return usedInvitation();
    QVariantList account;
    bool isReset = false; // of somebody who belongs here and nowhere else: who may invite may give a new password
    if (const Result<void> read = m_directory.read([&](Work &work) {
            account = work.row(u"select password from accounts where email = :email"_s, {{u"email"_s, invitation->email}});
            const QVariantList places = work.row(u"select count(*), coalesce(sum(case when m.organisation = :organisation then 1 else 0 end), 0) "
                                                 "from members m join accounts a on a.id = m.account where a.email = :email"_s,
                                                 {{u"organisation"_s, invitation->organisation}, {u"email"_s, invitation->email}});
            isReset = places.at(0).toLongLong() == 1 && places.at(1).toLongLong() == 1;
        });
        !read)
        return directoryTrouble(read.error());
    const bool isNewPassword = account.isEmpty() || isReset;
    SignIn entry = request;
    entry.email = invitation->email;
    entry.organisation = invitation->organisation;
    if (isNewPassword) {
        if (const Result<void> good = checkPassword(request.password, {invitation->email.section(u'@', 0, 0), invitation->fullName}); !good)
            return problem(422, "weak-password", good.error().text, u"password"_s);
    } else if (std::optional<Response> wrong = refusedSignIn(invitation->email, request.password)) {
        return *std::move(wrong);
    }
    bool isTaken = false;
    const auto setAccepted = [&](const QVariant &at) {
        return m_directory.change([&](Work &work) {
            isTaken = work.execute(u"update invitations set accepted_at = :at where id = :id and (accepted_at is null) = (:taking = 1)"_s,
                                   {{u"at"_s, at}, {u"id"_s, invitation->id}, {u"taking"_s, at.isNull() ? 0 : 1}}) > 0;
        });
    };
    if (const Result<void> taken = setAccepted(now()); !taken)
        return directoryTrouble(taken.error());
    if (!isTaken)
        return usedInvitation();
    const Result<QUuid> user = makeUser(*invitation);
    if (!user) {
        const Result<void> given = setAccepted(QVariant(QMetaType(QMetaType::LongLong)));
        return given ? problem(409, "no-user", user.error().text, user.error().field) : directoryTrouble(given.error());
    }
    if (isReset)
        endSessions(invitation->organisation, *user, u"password"_s);
    const QString hash = isNewPassword ? hashPassword(request.password) : account.first().toString();
    if (std::optional<Response> trouble = addMember(invitation->organisation, invitation->email, hash, *user))
        return *trouble;
    return signIn(entry);
}

} // namespace freehold::server
