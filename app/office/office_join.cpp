// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/office_join.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTimer>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookMs = 100;

bool goesOn(const Progress &progress)
{
    return !progress || progress(0, 0);
}

QJsonObject personOf(const JoinRequest &request)
{
    QJsonObject person{{u"password"_s, request.password}, {u"code"_s, request.code}, {u"device_name"_s, request.deviceName}};
    if (request.invitation.isEmpty())
        person.insert(u"email"_s, request.email);
    else
        person.insert(u"invitation"_s, request.invitation);
    return person;
}

} // namespace

qint64 SystemRandom::below(qint64 bound)
{
    return qint64(QRandomGenerator::system()->bounded(double(bound)));
}

InvitationText readInvitation(const QString &words)
{
    const QJsonObject paper = QJsonDocument::fromJson(words.toUtf8()).object();
    if (paper.value("freehold"_L1) == "invitation"_L1)
        return {paper.value("address"_L1).toString(), paper.value("email"_L1).toString(), paper.value("invitation"_L1).toString()};
    return {{}, {}, words.trimmed()};
}

QJsonObject personAgain(const OfficeEntry &entry, const QString &password, const QString &code)
{
    return {{u"email"_s, entry.email}, {u"password"_s, password}, {u"code"_s, code}, {u"device"_s, entry.device}};
}

Result<void> checkSameDevice(const OfficeEntry &entry, const OfficeGrant &grant)
{
    if (grant.device == entry.device)
        return {};
    return Error{ErrorCode::Denied, text("Office", "The office does not know this computer any more. Join again with a new file; this one keeps what was not sent."), {}};
}

Result<OfficeGrant> waitForGrant(const std::function<void(const OfficeHttp::Granted &)> &ask, const Progress &progress)
{
    std::optional<Result<OfficeGrant>> grant;
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (!goesOn(progress))
            loop.quit();
    });
    look.start(lookMs);
    ask([&](const Result<OfficeGrant> &answer) {
        grant.emplace(answer);
        loop.quit();
    });
    if (!grant)
        loop.exec();
    if (grant)
        return *grant;
    return Error{ErrorCode::Cancelled, text("Office", "It was called off."), {}};
}

SyncStanding syncUntilRest(Store &store, OfficeHttp &office, const Progress &progress)
{
    SystemRandom random;
    SyncClient client(store, office, store.clock(), random);
    QEventLoop loop;
    QTimer timer;
    timer.setInterval(5);
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        client.step();
        if (client.standing().kind != SyncStanding::Kind::Working || !goesOn(progress))
            loop.quit();
    });
    timer.start();
    loop.exec();
    return client.standing();
}

Result<Joined> joinOffice(const Program &program, const JoinRequest &request, const Progress &progress)
{
    OfficeHttp office(request.address);
    const QJsonObject person = personOf(request);
    const Result<OfficeGrant> grant = waitForGrant(
        [&](const OfficeHttp::Granted &done) { request.invitation.isEmpty() ? office.signIn(person, done) : office.accept(person, done); }, progress);
    if (!grant)
        return grant.error();
    StoreOptions options;
    options.path = request.path;
    const Result<std::unique_ptr<Store>> store = Store::create(program.catalogue, program.operations, options);
    if (!store)
        return store.error();
    const OfficeEntry entry{request.address.toString(), grant->email, grant->device, grant->user.toString(QUuid::WithoutBraces)};
    if (Result<void> kept = keepOffice(**store, entry); !kept)
        return kept.error();
    Joined joined{grant->organisationName, grant->device, grant->refreshToken, {}};
    QObject::connect(&office, &OfficeHttp::refreshed, &office, [&](const QString &fresh) { joined.refreshToken = fresh; });
    joined.standing = syncUntilRest(**store, office, progress);
    return joined;
}

} // namespace freehold
