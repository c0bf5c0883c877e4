// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "server/accounts/answer.h"
#include "server/accounts/rate_limits.h"
#include "store/plain_database.h"

#include <QUuid>

#include <atomic>
#include <functional>

namespace freehold::server {

/// Who speaks: found by the access token of a request.
struct Identity {
    QString account;
    QString email;
    QString organisation;
    QString device;
    QString deviceName;
    QString session;
    QUuid user;               ///< in the organisation's own table of users
    bool hasSecondFactor = false;
    qint64 memberSince = 0; ///< milliseconds UTC
};

/// What a person gives to sign in.
struct SignIn {
    QString email;
    QString password;
    QString code;         ///< second factor, or a recovery code
    QString organisation; ///< id; may be empty for people of one organisation
    QString device;       ///< id this computer got before; empty at first
    QString deviceName;
};

/// A session that was begun or carried on.
struct Grant {
    Identity identity;
    QString organisationName;
    QString accessToken;
    QString refreshToken;
    qint64 accessSeconds = 0;

    [[nodiscard]] QJsonObject toJson() const;
};

/// An invitation that waits to be accepted.
struct Invitation {
    QString id;
    QString organisation;
    QString email;
    QString fullName;
    QString role;
    QUuid invitedBy; ///< user; null for the server's own
    qint64 createdAt = 0;
    qint64 expiresAt = 0;
};

/// The lifetimes of safety.md 3.2, in milliseconds.
struct Lifetimes {
    qint64 access = 10 * 60'000LL;
    qint64 refreshIdle = 30 * 86'400'000LL;
    qint64 session = 90 * 86'400'000LL;
    qint64 lostAnswer = 60'000LL; ///< within it the same refresh request gets the same answer
    qint64 invitation = 7 * 86'400'000LL;
};

/// Sign-ins, sessions, devices and invitations of all organisations of this server. Passwords and tokens are kept as hashes only. What hashes
/// passwords belongs on the heavy threads. Thread-safe.
class Accounts
{
public:
    Accounts(PlainDatabase &directory, const Clock &clock);

    // ---- Organisations ----
    Result<void> addOrganisation(const QString &id, const QString &name);
    /// Takes one back whose company could not be made.
    void removeOrganisation(const QString &id);
    [[nodiscard]] QList<std::pair<QString, QString>> organisations() const; ///< id and name
    /// The code that lets the first organisation in while there is none.
    [[nodiscard]] QString setUpCode();

    // ---- Sessions ----
    Answer<Grant> signIn(const SignIn &request);
    /// Whether a sign-in of that address is theirs: nothing when there is none or the password is right, else the refusal.
    std::optional<Response> refusedSignIn(const QString &email, const QString &password);
    /// Changes a refresh token for its successor. A token that was used before ends the whole session: somebody else has a copy.
    Answer<Grant> refresh(const QString &token, const QString &requestId);
    Answer<Identity> identify(const QString &accessToken);
    void signOut(const Identity &who);
    /// Ends every session of that user of the organisation.
    void endSessions(const QString &organisation, const QUuid &user, const QString &reason);

    // ---- Password and second factor ----
    /// Ends all sessions of the account, this one too.
    std::optional<Response> changePassword(const Identity &who, const QString &present, const QString &wanted, const QString &organisationName);
    /// A fresh secret, in force once confirmed.
    Answer<QJsonObject> beginSecondFactor(const Identity &who);
    Answer<QStringList> confirmSecondFactor(const Identity &who, const QString &code);
    std::optional<Response> endSecondFactor(const Identity &who, const QString &password);

    // ---- Devices ----
    [[nodiscard]] QJsonArray devices(const QString &organisation, const std::optional<QString> &account) const;
    /// Stops it at once; with `isWiped` its next contact tells it to remove the company. False: no such device.
    bool revokeDevice(const QString &organisation, const std::optional<QString> &account, const QString &device, bool isWiped);

    // ---- Invitations ----
    struct Invited {
        Invitation invitation;
        QString code; ///< told once
    };
    Answer<Invited> invite(Invitation invitation);
    [[nodiscard]] QJsonArray invitations(const QString &organisation) const;
    bool revokeInvitation(const QString &organisation, const QString &id);
    /// Whom the code was made for; nobody when it is used, revoked or too old.
    [[nodiscard]] std::optional<Invitation> invitationOf(const QString &code) const;
    /// Takes the invitation: `makeUser` gives the person a user in the organisation. A person known here already gives the password they have.
    Answer<Grant> accept(const QString &code, const SignIn &request, const std::function<Result<QUuid>(const Invitation &)> &makeUser);

    /// Makes a sign-in with that hash (Argon2id, or bcrypt of another program), a member of the organisation as that user.
    std::optional<Response> addMember(const QString &organisation, const QString &email, const QString &passwordHash, const QUuid &user);

    [[nodiscard]] qint64 reusedTokens() const { return m_reused; } ///< sessions ended since the start because a token came twice
    [[nodiscard]] RateLimits &limits() { return m_limits; }
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] const Lifetimes &lifetimes() const { return m_lifetimes; }

private:
    using Work = PlainDatabase::Work;

    Answer<Grant> begin(Work &work, const QString &account, const SignIn &request);
    Grant grant(Work &work, const QString &session, const QString &refreshToken);
    QString issueAccess(Work &work, const QString &session);
    void issueRefresh(Work &work, const QString &session, const QString &token);
    QString deviceFor(Work &work, const QString &account, const QString &organisation, const SignIn &request);
    std::optional<Response> blocked(Work &work, const QString &email) const;
    void countFailure(Work &work, const QString &email) const;
    static void forgetFailures(Work &work, const QString &email);
    bool takesSecondFactor(Work &work, const QString &account, const QString &code) const;
    QByteArray secret(Work &work, const QString &name);

    PlainDatabase &m_directory;
    const Clock &m_clock;
    Lifetimes m_lifetimes;
    RateLimits m_limits;
    std::atomic<qint64> m_reused{0};
};

/// The answer when the directory itself cannot be used.
Response directoryTrouble(const Error &error);

} // namespace freehold::server
