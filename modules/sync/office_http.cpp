// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office_http.h"

#include "base/id.h"
#include "base/text.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

constexpr int officeTimeoutMs = 60'000;

Error unreachable()
{
    return {ErrorCode::Trouble, text("OfficeHttp", "The office cannot be reached. Check the network and the address."), {}};
}

QJsonObject officeObject(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

/// The office's own sentence about a refusal.
Error officeError(int status, const QByteArray &body)
{
    const QJsonObject object = officeObject(body);
    const QString sentence = object.value("detail"_L1).toString();
    if (sentence.isEmpty())
        return unreachable();
    const ErrorCode code = status == 401 || status == 403 ? ErrorCode::Denied : status == 404 ? ErrorCode::NotFound : ErrorCode::Conflict;
    return {code, sentence, object.value("field"_L1).toString()};
}

template <typename Message>
QByteArray deniedAnswer(const QString &sentence)
{
    Message answer;
    answer.status = SyncStatus::Denied;
    answer.text = sentence;
    return toWire(answer);
}

/// What the engine is told when the sign-in does not hold any more.
QByteArray deniedCall(SyncTransport::Call call, const QString &sentence, bool isWiped)
{
    switch (call) {
    case SyncTransport::Call::Hello: {
        HelloAnswer answer;
        answer.status = SyncStatus::Denied;
        answer.text = sentence;
        answer.isWiped = isWiped;
        return toWire(answer);
    }
    case SyncTransport::Call::Push: return deniedAnswer<PushAnswer>(sentence);
    case SyncTransport::Call::Pull: return deniedAnswer<PullAnswer>(sentence);
    case SyncTransport::Call::Verify: return deniedAnswer<VerifyAnswer>(sentence);
    case SyncTransport::Call::Rescue: break;
    }
    return deniedAnswer<RescueAnswer>(sentence);
}

QString callPath(SyncTransport::Call call)
{
    switch (call) {
    case SyncTransport::Call::Hello: return u"/sync/v1/hello"_s;
    case SyncTransport::Call::Push: return u"/sync/v1/push"_s;
    case SyncTransport::Call::Pull: return u"/sync/v1/pull"_s;
    case SyncTransport::Call::Verify: return u"/sync/v1/verify"_s;
    case SyncTransport::Call::Rescue: break;
    }
    return u"/sync/v1/rescue"_s;
}

} // namespace

Result<QUrl> OfficeHttp::readAddress(const QString &words)
{
    const QUrl url(words.contains(u"://"_s) ? words : u"https://"_s + words, QUrl::StrictMode);
    const QHostAddress host(url.host());
    const bool isThisComputer = url.host() == "localhost"_L1 || host.isLoopback();
    const bool isSafe = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisComputer);
    const bool isPlain = url.userInfo().isEmpty() && (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || url.host().isEmpty() || !isSafe || !isPlain) {
        return Error{ErrorCode::InvalidInput,
                     text("OfficeHttp", "“%1” is no address of an office. It looks like https://office.example and is always encrypted.").arg(words), u"address"_s};
    }
    return url.adjusted(QUrl::RemovePath);
}

OfficeHttp::OfficeHttp(const QUrl &address, QObject *parent) : QObject(parent), m_address(address), m_network(this)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(officeTimeoutMs);
}

void OfficeHttp::post(const QString &path, const QByteArray &body, bool isSignedIn, const Answered &done)
{
    QUrl url = m_address;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (isSignedIn)
        request.setRawHeader("Authorization", "Bearer " + m_accessToken.toLatin1());
    QNetworkReply *reply = m_network.post(request, body);
    connect(reply, &QNetworkReply::finished, this, [reply, done] {
        reply->deleteLater();
        done(answerOf(*reply));
    });
}

/// What is no JSON was not said by the office: the page of a hotel's network, say.
OfficeHttp::Answer OfficeHttp::answerOf(QNetworkReply &reply)
{
    const QByteArray type = reply.header(QNetworkRequest::ContentTypeHeader).toByteArray();
    if (!type.startsWith("application/json") && !type.startsWith("application/problem+json"))
        return {};
    return {reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply.readAll()};
}

void OfficeHttp::askForGrant(const QString &path, const QJsonObject &person, const Granted &done)
{
    post(path, QJsonDocument(person).toJson(QJsonDocument::Compact), false, [this, done](const Answer &answer) {
        if (answer.status == 0)
            return done(unreachable());
        if (answer.status != 200 && answer.status != 201)
            return done(officeError(answer.status, answer.body));
        const QJsonObject object = officeObject(answer.body);
        const OfficeGrant grant{object.value("access_token"_L1).toString(), object.value("refresh_token"_L1).toString(),
                                object.value("organisation"_L1).toObject().value("name"_L1).toString(), object.value("email"_L1).toString(), QUuid(object.value("user"_L1).toString()),
                                object.value("device"_L1).toString()};
        if (grant.accessToken.isEmpty() || grant.refreshToken.isEmpty())
            return done(unreachable());
        m_accessToken = grant.accessToken;
        m_refreshToken = grant.refreshToken;
        done(grant);
    });
}

void OfficeHttp::refresh(const Granted &done)
{
    const QJsonObject request{{u"refresh_token"_s, m_refreshToken}, {u"request_id"_s, makeUuidV7().toString(QUuid::WithoutBraces)}};
    askForGrant(u"/auth/v1/refresh"_s, request, [this, done](const Result<OfficeGrant> &grant) {
        if (grant)
            Q_EMIT refreshed(grant->refreshToken);
        done(grant);
    });
}

void OfficeHttp::send(Call call, const QByteArray &body, Done done)
{
    sendOnce(call, body, true, done);
}

void OfficeHttp::sendOnce(Call call, const QByteArray &body, bool mayRefresh, const Done &done)
{
    post(callPath(call), body, true, [this, call, body, mayRefresh, done](const Answer &answer) {
        const QJsonObject object = officeObject(answer.body);
        const QString code = object.value("code"_L1).toString();
        const bool isProblem = object.contains("detail"_L1) && !code.isEmpty();
        if (answer.status == 0 || (isProblem && answer.status != 401 && answer.status != 403))
            return done(std::nullopt);
        if (!isProblem)
            return done(answer.body);
        if (answer.status == 403 || code == "device-wiped"_L1 || !mayRefresh)
            return done(deniedCall(call, object.value("detail"_L1).toString(), code == "device-wiped"_L1));
        refresh([this, call, body, done](const Result<OfficeGrant> &grant) {
            if (grant)
                sendOnce(call, body, false, done);
            else if (grant.error().code == ErrorCode::Denied)
                done(deniedCall(call, grant.error().text, false));
            else
                done(std::nullopt);
        });
    });
}

} // namespace freehold
