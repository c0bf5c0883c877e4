// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sync/sync_client.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

class QNetworkReply;

namespace freehold {

/// What the office grants to a person who signed in.
struct OfficeGrant {
    QString accessToken;
    QString refreshToken;
    QString organisationName;
    QString email; ///< the person's own, also of who came by an invitation
    QUuid user;
    QString device;
};

/// The office server as a device sees it: signs in, keeps its access token fresh, and carries the calls of sync. Only https, but for this very
/// computer; certificates are always checked, redirects never followed. Belongs to one thread with an event loop.
class OfficeHttp final : public QObject, public SyncTransport
{
    Q_OBJECT

public:
    using Granted = std::function<void(const Result<OfficeGrant> &)>;

    /// InvalidInput for an address that is no office's: not https, or with a user or a path in it.
    static Result<QUrl> readAddress(const QString &words);

    explicit OfficeHttp(const QUrl &address, QObject *parent = nullptr);

    /// Signs in with e-mail address and password, and a code where a second factor is in force. Denied with the office's sentence.
    void signIn(const QJsonObject &person, const Granted &done) { askForGrant(QStringLiteral("/auth/v1/sign-in"), person, done); }
    /// Takes an invitation.
    void accept(const QJsonObject &person, const Granted &done) { askForGrant(QStringLiteral("/auth/v1/accept"), person, done); }
    /// Goes on with the refresh token of an earlier run.
    void resume(const QString &refreshToken) { m_refreshToken = refreshToken; }

    void send(Call call, const QByteArray &body, Done done) override;

Q_SIGNALS:
    /// The refresh token was changed for a new one, which has to be kept in the old one's place.
    void refreshed(const QString &refreshToken);

private:
    struct Answer {
        int status = 0; ///< 0 = the office was not reached, or something else answered in its place
        QByteArray body;
    };
    using Answered = std::function<void(const Answer &)>;

    void post(const QString &path, const QByteArray &body, bool isSignedIn, const Answered &done);
    [[nodiscard]] static Answer answerOf(QNetworkReply &reply);
    void askForGrant(const QString &path, const QJsonObject &person, const Granted &done);
    void refresh(const Granted &done);
    void sendOnce(Call call, const QByteArray &body, bool mayRefresh, const Done &done);

    QUrl m_address;
    QNetworkAccessManager m_network;
    QString m_accessToken;
    QString m_refreshToken;
};

} // namespace freehold
