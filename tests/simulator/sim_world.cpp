// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim_world.h"

#include "accounting/book_checks.h"
#include "inventory/plot_checks.h"
#include "org/company.h"
#include "sales/collection_checks.h"
#include "sales/sales_checks.h"
#include "sync/tray.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <numeric>
#include <tuple>

namespace freehold::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;

/// Where files of simulated machines lie: in memory, where the system has that.
QString simFolder()
{
    return QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/freehold-sim-XXXXXX"_s : QDir::tempPath() + u"/freehold-sim-XXXXXX"_s;
}

void copyFile(const QString &from, const QString &to)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(to + QLatin1String(suffix));
    if (!QFile::copy(from, to))
        qFatal("%s cannot be copied", qUtf8Printable(from));
}

template <typename T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qUtf8Printable(result.error().text), qUtf8Printable(result.error().field));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

void mustWork(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().text));
}

/// The line of one device to the office.
class SimLine final : public SyncTransport
{
public:
    SimLine(SimWorld &world, SimDevice &device) : m_world(world), m_device(device) {}
    void send(Call call, const QByteArray &body, Done done) override { m_world.carry(m_device, call, body, done); }

private:
    SimWorld &m_world;
    SimDevice &m_device;
};

QList<QUuid> idsFrom(Store &store, const QString &sql)
{
    return orDie(store.read([&](Reader &reader) {
        QList<QUuid> ids;
        for (Rows rows = reader.query(sql); rows.next();)
            ids.append(rows.uuid(0));
        return ids;
    }));
}

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

SimWorld::SimWorld(const SimOptions &options)
    : m_options(options), m_random(options.seed), m_now(QDateTime(QDate(2026, 7, 1), QTime(4, 30), Qt::UTC).toMSecsSinceEpoch()),
      m_folder(simFolder()), m_officeClock(m_now)
{
    registerAll(m_program);
    makeOffice();
    for (int i = 0; i < options.devices; ++i)
        addDevice(i + 1);
}

SimWorld::~SimWorld() = default;

void SimWorld::makeOffice()
{
    m_officeOptions.clock = &m_officeClock;
    m_officeOptions.backupFolder = m_folder.filePath(u"backups"_s);
    if (!m_options.postgres.isEmpty()) {
        m_officeOptions.postgres = m_options.postgres;
        m_officeOptions.organisation = SimRandom(1).id(m_now);
        fillOffice();
        return;
    }
    m_officeOptions.path = m_folder.filePath(u"office.freehold"_s);
    static const QTemporaryDir filled(simFolder());
    const QString ready = filled.filePath(u"office.freehold"_s);
    if (!QFile::exists(ready)) {
        fillOffice();
        m_server.reset();
        m_office.reset();
        copyFile(m_officeOptions.path, ready);
    } else {
        copyFile(ready, m_officeOptions.path);
    }
    openOffice();
}

/// The same company in every run, whatever the seed.
void SimWorld::fillOffice()
{
    SimRandom chance(1);
    m_office = orDie(Store::create(m_program.catalogue, m_program.operations, m_officeOptions));
    m_office->setActor({{}, u"owner"_s, u"L1"_s});
    const auto run = [&](const QString &operation, const QVariantMap &request) {
        return orDie(m_office->run(operation, request, {.operationId = chance.id(m_now)}));
    };
    run(u"set-up-company"_s, {{u"name"_s, u"Sundara Estates"_s}, {u"country"_s, u"IN"_s}});
    for (const char *install : {"install-chart", "install-tax-rates", "install-payment-plans"})
        run(QString::fromLatin1(install), {});
    m_office.reset();
    openOffice();
    const QUuid project = run(u"add-project"_s, {{u"code"_s, u"GM"_s}, {u"name"_s, u"Green Meadows"_s}, {u"policy"_s, u"demand"_s},
                                                 {u"base_rate"_s, QVariant::fromValue(Money(1'400'000, Currency(u"INR"_s)))}, {u"rate_unit"_s, u"sqyd"_s}}).id;
    for (int i = 1; i <= 4; ++i) {
        run(u"add-plot"_s, {{u"project"_s, project}, {u"number"_s, u"A-%1"_s.arg(i, 3, 10, QChar(u'0'))},
                            {u"area"_s, QVariant::fromValue(Area::of(Decimal{200, 0}, u"sqyd").value())}});
    }
    run(u"add-customer"_s, {{u"full_name"_s, u"Aarav Deshmukh"_s}});
    run(u"add-customer"_s, {{u"full_name"_s, u"Meera Iyer"_s}});
    mustWork(SyncServer::found(*m_office));
}

void SimWorld::addDevice(int number)
{
    auto device = std::unique_ptr<SimDevice>(new SimDevice{.number = number, .path = m_folder.filePath(u"laptop%1.freehold"_s.arg(number)),
                                                           .device = m_random.id(m_now), .clock = SimClock(m_now), .line = {}, .store = {},
                                                           .client = {}, .copyPath = {}, .offlineUntil = 0, .lives = 0});
    device->line = std::make_unique<SimLine>(*this, *device);
    openDevice(*device);
    m_devices.push_back(std::move(device));
}

void SimWorld::openDevice(SimDevice &device)
{
    StoreOptions options;
    options.path = device.path;
    options.clock = &device.clock;
    options.backupFolder = m_folder.filePath(u"backups"_s);
    static const QTemporaryDir blank(simFolder());
    const QString empty = blank.filePath(u"empty.freehold"_s);
    if (!QFile::exists(empty)) {
        StoreOptions first = options;
        first.path = empty;
        std::ignore = orDie(Store::create(m_program.catalogue, m_program.operations, first));
    }
    if (!QFile::exists(device.path))
        copyFile(empty, device.path);
    device.store = orDie(Store::open(m_program.catalogue, m_program.operations, options));
    QString code;
    CompanyFormat format;
    mustWork(device.store->read([&](Reader &reader) {
        Rows rows = reader.query(u"select value from meta where key = 'device'"_s);
        code = rows.next() ? rows.text(0) : QString();
    }));
    device.store->setActor({m_office->actor().user, u"owner"_s, code});
    device.store->setFormat(m_office->format());
    device.client = std::make_unique<SyncClient>(*device.store, *device.line, device.clock, m_random);
}

void SimWorld::note(const QString &event)
{
    m_trace = QCryptographicHash::hash(m_trace + QByteArray::number(m_now) + event.toUtf8(), QCryptographicHash::Sha256);
    if (qEnvironmentVariableIsSet("FREEHOLD_SIM_LOG"))
        qInfo("%s %s", qUtf8Printable(m_officeClock.nowUtc().toString(u"dd hh:mm:ss.zzz"_s)), qUtf8Printable(event));
}

void SimWorld::at(qint64 time, std::function<void()> event)
{
    m_events.emplace(std::pair{time, ++m_order}, std::move(event));
}

void SimWorld::carry(SimDevice &device, SyncTransport::Call call, const QByteArray &body, const SyncTransport::Done &done)
{
    const SimFaults faults = m_isCalm ? SimFaults() : m_options.faults;
    const qint64 there = m_random.percent(faults.slow) ? m_random.below(3 * minuteMs) : 5 + m_random.below(40);
    const bool isDoubled = m_random.percent(faults.doubleRequest);
    if (m_random.percent(faults.dropRequest) || (m_now < device.offlineUntil && !m_isCalm)) {
        note(u"device %1: request %2 lost"_s.arg(device.number).arg(int(call)));
        return;
    }
    const auto arrive = [this, &device, call, body, done, faults, life = device.lives] {
        if (life != device.lives)
            return;
        QByteArray bytes = answer(device, call, body);
        if (m_random.percent(faults.dropAnswer)) {
            note(u"device %1: answer %2 lost"_s.arg(device.number).arg(int(call)));
            return;
        }
        if (m_random.percent(faults.cutAnswer))
            bytes.truncate(m_random.below(bytes.size()));
        const qint64 back = m_random.percent(faults.slow) ? m_random.below(3 * minuteMs) : 5 + m_random.below(40);
        at(m_now + back, [bytes, done] { done(bytes); });
    };
    at(m_now + there, arrive);
    if (isDoubled)
        at(m_now + there + m_random.below(2 * minuteMs), arrive);
}

QByteArray SimWorld::answer(SimDevice &device, SyncTransport::Call call, const QByteArray &body)
{
    const SyncDevice who{m_office->actor().user, u"owner"_s, device.device, u"Laptop %1"_s.arg(device.number)};
    switch (call) {
    case SyncTransport::Call::Hello: {
        const HelloAnswer said = m_server->hello(who, orDie(fromWire<HelloRequest>(body)));
        note(u"device %1: hello %2 replica %3 last %4"_s.arg(device.number).arg(syncStatusCode(said.status)).arg(said.replica).arg(said.lastNumber));
        return toWire(said);
    }
    case SyncTransport::Call::Push: {
        const PushAnswer said = m_server->push(who, orDie(fromWire<PushRequest>(body)));
        note(u"device %1: push %2 head %3"_s.arg(device.number).arg(syncStatusCode(said.status)).arg(said.head));
        for (const TransactionResult &result : said.results)
            note(u"  %1 %2 %3 %4"_s.arg(result.number).arg(syncOutcomeCode(result.outcome), result.isDuplicate ? u"again"_s : QString(), result.text));
        return toWire(said);
    }
    case SyncTransport::Call::Pull: {
        PullRequest asked = orDie(fromWire<PullRequest>(body));
        asked.rows = qMin(asked.rows, m_options.pageRows);
        const PullAnswer said = m_server->pull(who, asked);
        note(u"device %1: pull %2 from %3: %4 rows to %5"_s.arg(device.number).arg(syncStatusCode(said.status)).arg(asked.cursor.position)
                 .arg(said.rows.size()).arg(said.cursor.position));
        return toWire(said);
    }
    case SyncTransport::Call::Verify: return toWire(m_server->verify(who, orDie(fromWire<VerifyRequest>(body))));
    case SyncTransport::Call::Rescue: return toWire(m_server->rescue(who, orDie(fromWire<RescueRequest>(body))));
    }
    return {};
}

bool SimWorld::stepTime(qint64 until)
{
    qint64 next = until;
    SimDevice *ready = nullptr;
    for (const auto &device : m_devices) {
        const qint64 due = device->client->due() - device->clock.offsetMs;
        if (due < next) {
            next = due;
            ready = device.get();
        }
    }
    if (!m_events.empty() && m_events.begin()->first.first <= next) {
        const auto event = m_events.begin();
        m_now = qMax(m_now, event->first.first);
        const std::function<void()> body = event->second;
        m_events.erase(event);
        body();
        return true;
    }
    m_now = qMax(m_now, next);
    if (!ready)
        return false;
    ready->client->step();
    return true;
}

void SimWorld::passTime(qint64 ms)
{
    const qint64 until = m_now + ms;
    while (stepTime(until)) {
    }
}

void SimWorld::run()
{
    for (int i = 0; i < m_options.steps; ++i) {
        passTime(m_random.below(m_random.percent(10) ? 60 * minuteMs : minuteMs));
        breakSomething();
        doSomething();
    }
}

bool SimWorld::settle()
{
    m_isCalm = true;
    for (const auto &device : m_devices)
        device->clock.offsetMs = 0;
    for (int round = 0; round < 60; ++round) {
        passTime(10 * minuteMs);
        bool isQuiet = true;
        qint64 head = m_server->head();
        for (const auto &device : m_devices) {
            const SyncStanding standing = device->client->standing();
            const qint64 cursor = orDie(device->store->read([](Reader &reader) { return reader.integer(u"select cursor_position from sync_state"_s); }));
            isQuiet = isQuiet && standing.waiting == 0 && cursor == head && standing.kind == SyncStanding::Kind::UpToDate;
        }
        if (isQuiet)
            return true;
    }
    return false;
}

Result<Outcome> SimWorld::act(SimDevice &device, const QString &operation, const QVariantMap &request)
{
    const Result<Outcome> done = device.store->run(operation, request, {.operationId = m_random.id(m_now)});
    note(u"device %1: %2 %3"_s.arg(device.number).arg(operation, done ? done->number : done.error().text));
    if (done)
        device.client->wake();
    return done;
}

Result<Outcome> SimWorld::actAtOffice(const QString &operation, const QVariantMap &request)
{
    const Result<Outcome> done = m_office->run(operation, request, {.operationId = m_random.id(m_now)});
    note(u"office: %1 %2"_s.arg(operation, done ? done->number : done.error().text));
    return done;
}

QMap<QString, QJsonObject> SimWorld::contentOf(Store &store)
{
    QMap<QString, QJsonObject> content;
    mustWork(store.read([&](Reader &reader) {
        for (const Entity *entity : reader.catalogue().entities()) {
            if (entity->sync == Sync::LocalOnly)
                continue;
            QList<QUuid> ids;
            for (Rows rows = reader.query(u"select id from %1"_s.arg(entity->table)); rows.next();)
                ids.append(rows.uuid(0));
            for (const QUuid &id : std::as_const(ids))
                content.insert(entity->table + u' ' + idText(id), rowState(reader, *entity, id));
        }
    }));
    return content;
}

QStringList SimWorld::troublesOf(Store &store, const QString &who)
{
    QStringList found;
    for (const auto &find : {&bookProblems, &plotProblems, &salesProblems, &collectionProblems}) {
        const Result<QStringList> problems = store.read([&](Reader &reader) { return find(reader); });
        for (const QString &problem : problems ? *problems : QStringList{problems.error().text})
            found.append(who + u": "_s + problem);
    }
    return found;
}

/// What the device was told of its work, against what the office did.
QStringList SimWorld::answersOff(SimDevice &device)
{
    QHash<QUuid, QString> told;
    QSet<QUuid> done;
    mustWork(device.store->read([&](Reader &reader) {
        for (Rows rows = reader.query(u"select operation_id, state from sync_txn t where exists (select 1 from sync_op o where o.txn = t.n)"_s); rows.next();)
            told.insert(rows.uuid(0), rows.text(1));
    }));
    mustWork(m_office->read([&](Reader &reader) {
        for (Rows rows = reader.query(u"select operation_id from sync_txn"_s); rows.next();)
            done.insert(rows.uuid(0));
    }));
    QStringList off;
    for (auto work = told.cbegin(); work != told.cend(); ++work) {
        const bool isAccepted = work.value() == "accepted"_L1 || work.value() == "adjusted"_L1;
        if (isAccepted != done.contains(work.key()))
            off.append(u"device %1 was told “%2” of %3"_s.arg(device.number).arg(work.value(), idText(work.key())));
    }
    return off;
}

QStringList SimWorld::problems()
{
    QStringList found = m_hidden + troublesOf(*m_office, u"office"_s);
    const QMap<QString, QJsonObject> truth = contentOf(*m_office);
    for (const auto &device : m_devices) {
        const QString who = u"device %1"_s.arg(device->number);
        found += troublesOf(*device->store, who);
        const QMap<QString, QJsonObject> content = contentOf(*device->store);
        for (auto row = truth.cbegin(); row != truth.cend(); ++row) {
            if (content.value(row.key()) != row.value())
                found.append(u"%1: %2 differs\n  %3\n  %4"_s.arg(who, row.key(), QString::fromUtf8(QJsonDocument(content.value(row.key())).toJson(QJsonDocument::Compact)),
                                                               QString::fromUtf8(QJsonDocument(row.value()).toJson(QJsonDocument::Compact))));
        }
        for (auto row = content.cbegin(); row != content.cend(); ++row) {
            if (!truth.contains(row.key()))
                found.append(u"%1: %2 is only here"_s.arg(who, row.key()));
        }
        found += answersOff(*device);
        const QString chain = orDie(device->store->auditChainProblem());
        if (!chain.isEmpty())
            found.append(who + u": "_s + chain);
    }
    if (const QString chain = orDie(m_office->auditChainProblem()); !chain.isEmpty())
        found.append(u"office: "_s + chain);
    const qint64 posted = orDie(m_office->read([](Reader &reader) {
        return reader.integer(u"select cast(coalesce(sum(amount), 0) as bigint) from receipts where state = 'posted' and deleted_at is null"_s);
    }));
    if (posted + moneyInTrays() != m_cashTaken)
        found.append(u"people took %1, the office has %2"_s.arg(m_cashTaken).arg(posted));
    return found;
}

// ---- People ----

void SimWorld::lookForOwnWork(SimDevice &device)
{
    mustWork(device.store->read([&](Reader &reader) {
        Rows rows = reader.query(u"select outcome from sync_txn t where state = 'waiting' and stuck = '' and outcome <> '' "
                                 "and exists (select 1 from sync_op o where o.txn = t.n)"_s);
        while (rows.next()) {
            const Outcome made = Outcome::fromJson(QJsonDocument::fromJson(rows.bytes(0)).object());
            if (!made.id.isNull() && reader.integer(u"select count(*) from %1 where id = :id"_s.arg(made.table), {{u"id"_s, made.id}}) == 0)
                m_hidden.append(u"device %1: %2 %3 does not show before it is answered"_s.arg(device.number).arg(made.table, made.number));
        }
    }));
}

void SimWorld::doSomething()
{
    SimDevice &device = *m_devices.at(m_random.below(qint64(m_devices.size())));
    lookForOwnWork(device);
    const bool hasCompany = orDie(device.store->read([](Reader &reader) { return reader.integer(u"select count(*) from companies"_s); })) > 0;
    if (!hasCompany)
        return;
    switch (m_random.below(12)) {
    case 0: addCustomer(device); break;
    case 1:
    case 2: editCustomer(device); break;
    case 3:
    case 4:
    case 5: sellPlot(device); break;
    case 6: askForMoney(device); break;
    case 7: holdPlot(device); break;
    case 8: workInTheOffice(); break;
    default: takeMoney(device); break;
    }
}

void SimWorld::addCustomer(SimDevice &device)
{
    static_cast<void>(act(device, u"add-customer"_s, {{u"full_name"_s, u"Customer %1"_s.arg(m_random.below(100'000))}}));
}

void SimWorld::editCustomer(SimDevice &device)
{
    const QList<QUuid> parties = idsFrom(*device.store, u"select id from parties where deleted_at is null order by id"_s);
    const QUuid party = m_random.pick(parties);
    const QString field = m_random.percent(50) ? u"full_name"_s : u"prefix"_s;
    const QString value = u"Name %1"_s.arg(m_random.below(1'000));
    if (m_random.percent(50)) {
        static_cast<void>(act(device, u"edit-party"_s, {{u"party"_s, party}, {field, value}}));
        return;
    }
    const QString seen = orDie(device.store->read([&](Reader &reader) {
        return reader.values(*reader.catalogue().entity(u"parties"), party).value(field).toString();
    }));
    static_cast<void>(act(device, u"edit-record"_s, {{u"table"_s, u"parties"_s}, {u"row"_s, party}, {u"values"_s, QJsonObject{{field, value}}},
                                                     {u"base"_s, QJsonObject{{field, seen}}}}));
}

void SimWorld::askForMoney(SimDevice &device)
{
    static_cast<void>(act(device, u"raise-demands"_s, {{u"day"_s, QDate(2026, 7, 1)}, {u"due_up_to"_s, QDate(2026, 12, 31)}}));
}

void SimWorld::holdPlot(SimDevice &device)
{
    const QList<QUuid> holds = idsFrom(*device.store, u"select id from holds where state = 'active' order by number"_s);
    const QList<QUuid> plots = idsFrom(*device.store, u"select id from plots where state = 'available' order by number"_s);
    if (!holds.isEmpty())
        static_cast<void>(act(device, u"release-hold"_s, {{u"hold"_s, m_random.pick(holds)}}));
    else if (!plots.isEmpty())
        static_cast<void>(act(device, u"hold-plot"_s, {{u"plot"_s, m_random.pick(plots)}}));
}

void SimWorld::workInTheOffice()
{
    const QList<QUuid> parties = idsFrom(*m_office, u"select id from parties where deleted_at is null order by id"_s);
    const QList<QUuid> plots = idsFrom(*m_office, u"select id from plots where state = 'available' order by number"_s);
    if (m_random.percent(50) || plots.isEmpty()) {
        static_cast<void>(actAtOffice(u"edit-party"_s, {{u"party"_s, m_random.pick(parties)}, {u"parent_name"_s, u"Parent %1"_s.arg(m_random.below(100))}}));
        return;
    }
    const QUuid plan = idsFrom(*m_office, u"select id from payment_plans order by code"_s).first();
    static_cast<void>(actAtOffice(u"book-plot"_s, {{u"plots"_s, QVariantList{m_random.pick(plots)}}, {u"buyer"_s, m_random.pick(parties)}, {u"plan"_s, plan}}));
}

void SimWorld::sellPlot(SimDevice &device)
{
    const QList<QUuid> plots = idsFrom(*device.store, u"select id from plots where state = 'available' order by number"_s);
    const QList<QUuid> buyers = idsFrom(*device.store, u"select id from parties where deleted_at is null order by id"_s);
    if (plots.isEmpty()) {
        const QList<QUuid> bookings = idsFrom(*device.store, u"select id from bookings where state = 'booked' order by id"_s);
        if (!bookings.isEmpty())
            static_cast<void>(act(device, u"cancel-booking"_s, {{u"booking"_s, m_random.pick(bookings)}, {u"reason"_s, u"changed_mind"_s}}));
        return;
    }
    const QUuid plan = idsFrom(*device.store, u"select id from payment_plans order by code"_s).first();
    static_cast<void>(act(device, u"book-plot"_s, {{u"plots"_s, QVariantList{m_random.pick(plots)}}, {u"buyer"_s, m_random.pick(buyers)}, {u"plan"_s, plan}}));
}

void SimWorld::takeMoney(SimDevice &device)
{
    const QList<QUuid> bookings = idsFrom(*device.store, u"select id from bookings order by id"_s);
    const QList<QUuid> parties = idsFrom(*device.store, u"select id from parties where deleted_at is null order by id"_s);
    const qint64 amount = 1 + m_random.below(1'000'000);
    QVariantMap request{{u"day"_s, QDate(2026, 7, 1)}, {u"method"_s, u"upi"_s}, {u"amount"_s, QVariant::fromValue(Money(amount, Currency(u"INR"_s)))}};
    if (!bookings.isEmpty() && m_random.percent(80))
        request.insert(u"booking"_s, m_random.pick(bookings));
    else
        request.insert(u"party"_s, m_random.pick(parties));
    if (act(device, u"take-receipt"_s, request))
        m_cashTaken += amount;
}

// ---- Faults ----

void SimWorld::breakSomething()
{
    SimDevice &device = *m_devices.at(m_random.below(qint64(m_devices.size())));
    if (m_random.percent(m_options.faults.kill))
        kill(device);
    if (m_random.percent(m_options.faults.offline)) {
        device.offlineUntil = m_now + m_random.below(2 * 24 * 60) * minuteMs;
        note(u"device %1: no network"_s.arg(device.number));
    }
    if (m_random.percent(m_options.faults.clockJump)) {
        device.clock.offsetMs = (m_random.below(2'000) - 1'000) * 86'400'000 / 1'000;
        note(u"device %1: clock off by %2"_s.arg(device.number).arg(device.clock.offsetMs));
    }
    if (m_random.percent(m_options.faults.cloneDisk))
        goBackToCopy(device);
    if (m_random.percent(m_options.faults.twin) && m_devices.size() < 6)
        startTwin(device);
    if (m_random.percent(m_options.faults.restoreOffice))
        restoreOffice();
}

void SimWorld::kill(SimDevice &device)
{
    note(u"device %1: killed"_s.arg(device.number));
    device.client.reset();
    device.store.reset();
    openDevice(device);
}

void SimWorld::copyDisk(SimDevice &device)
{
    device.client.reset();
    device.store.reset();
    device.copyPath = device.path + u".copy"_s;
    copyFile(device.path, device.copyPath);
    openDevice(device);
}

QHash<QUuid, qint64> SimWorld::unheardMoney(SimDevice &device)
{
    QHash<QUuid, qint64> money;
    mustWork(device.store->read([&](Reader &reader) {
        Rows rows = reader.query(u"select t.operation_id, o.request from sync_txn t join sync_op o on o.txn = t.n where o.name = 'take-receipt'"_s);
        while (rows.next())
            money.insert(rows.uuid(0), QJsonDocument::fromJson(rows.bytes(1)).object().value(u"amount"_s).toInteger());
    }));
    mustWork(m_office->read([&](Reader &reader) {
        for (Rows rows = reader.query(u"select operation_id from sync_result"_s); rows.next();)
            money.remove(rows.uuid(0));
    }));
    return money;
}

void SimWorld::goBackToCopy(SimDevice &device)
{
    if (device.copyPath.isEmpty() || m_random.percent(50)) {
        copyDisk(device);
        return;
    }
    note(u"device %1: disk goes back"_s.arg(device.number));
    ++device.lives;
    const QHash<QUuid, qint64> before = unheardMoney(device);
    device.client.reset();
    device.store.reset();
    copyFile(device.copyPath, device.path);
    openDevice(device);
    const QHash<QUuid, qint64> after = unheardMoney(device);
    for (auto lost = before.cbegin(); lost != before.cend(); ++lost)
        m_cashTaken -= after.contains(lost.key()) ? 0 : lost.value();
}

void SimWorld::startTwin(SimDevice &device)
{
    note(u"device %1: gets a twin"_s.arg(device.number));
    copyDisk(device);
    const int number = int(m_devices.size()) + 1;
    auto twin = std::unique_ptr<SimDevice>(new SimDevice{.number = number, .path = m_folder.filePath(u"laptop%1.freehold"_s.arg(number)),
                                                         .device = device.device, .clock = SimClock(m_now), .line = {}, .store = {}, .client = {},
                                                         .copyPath = {}, .offlineUntil = 0, .lives = 0});
    copyFile(device.copyPath, twin->path);
    twin->line = std::make_unique<SimLine>(*this, *twin);
    openDevice(*twin);
    m_devices.push_back(std::move(twin));
}

qint64 SimWorld::moneyInTrays()
{
    QHash<QUuid, qint64> money;
    for (const auto &device : m_devices) {
        for (const RefusedWork &work : orDie(device->store->read([](Reader &reader) { return refusedWork(reader); }))) {
            if (work.name == "take-receipt"_L1 && work.code == "not_found"_L1)
                money.insert(work.id, work.operations.first().request.value(u"amount"_s).toInteger());
        }
    }
    return std::accumulate(money.cbegin(), money.cend(), qint64(0));
}

void SimWorld::openOffice()
{
    m_office = orDie(openCompany(m_program, m_officeOptions));
    m_server = std::make_unique<SyncServer>(*m_office);
}

void SimWorld::backUpOffice()
{
    m_server.reset();
    m_office.reset();
    m_officeCopy = m_officeOptions.path + u".copy"_s;
    copyFile(m_officeOptions.path, m_officeCopy);
    openOffice();
}

void SimWorld::restoreOffice()
{
    if (m_officeCopy.isEmpty() || m_random.percent(60)) {
        backUpOffice();
        return;
    }
    note(u"office: restored"_s);
    m_server.reset();
    m_office.reset();
    copyFile(m_officeCopy, m_officeOptions.path);
    openOffice();
    mustWork(SyncServer::beginEpoch(*m_office));
}

} // namespace freehold::testing
