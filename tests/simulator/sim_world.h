// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_setup.h"
#include "sim_random.h"
#include "support/freehold_test.h"
#include "sync/sync_client.h"
#include "sync/sync_server.h"

#include <QTemporaryDir>

#include <map>
#include <memory>

namespace freehold::testing {

/// Virtual time; each computer's clock may be wrong by an offset.
class SimClock final : public Clock
{
public:
    explicit SimClock(const qint64 &now) : m_now(now) {}
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::fromMSecsSinceEpoch(m_now + offsetMs, Qt::UTC); }
    [[nodiscard]] QDate today() const override { return nowUtc().addSecs(19'800).date(); }

    qint64 offsetMs = 0;

private:
    const qint64 &m_now;
};

/// What goes wrong, each in percent of the messages or steps.
struct SimFaults {
    int dropRequest = 0;
    int dropAnswer = 0;   ///< the office has done it, the device does not hear of it
    int doubleRequest = 0;
    int cutAnswer = 0;    ///< only a part of the bytes arrives
    int slow = 0;         ///< takes up to three minutes, so that others overtake it
    int offline = 0;      ///< of user steps: a device is without network for up to two days
    int kill = 0;         ///< of a device, between two steps
    int clockJump = 0;    ///< of a device, by up to three years
    int cloneDisk = 0;    ///< a device's file goes back to a copy of some time ago
    int twin = 0;         ///< of user steps: a copy of a device's file goes on beside it, on the same computer's sign-in
    int restoreOffice = 0; ///< of user steps: the office goes back to its last backup
};

struct SimOptions {
    quint64 seed = 1;
    int devices = 2;
    int steps = 60; ///< things people do
    SimFaults faults;
    int pageRows = 4'000;
    QString postgres; ///< parameters of a database for the office; empty = a file
};

class SimWorld;

/// One laptop: its file, its clock, its engine.
struct SimDevice {
    int number = 0;
    QString path;
    QUuid device;
    SimClock clock;
    std::unique_ptr<SyncTransport> line;
    std::unique_ptr<Store> store;
    std::unique_ptr<SyncClient> client;
    QString copyPath; ///< of an older state of the file; empty = none yet
    qint64 offlineUntil = 0;
    int lives = 0;    ///< messages of an earlier one do not arrive
};

/// An office, some laptops and a bad network, all in one thread and in virtual time. One seed decides everything that happens.
class SimWorld
{
public:
    explicit SimWorld(const SimOptions &options);
    ~SimWorld();

    /// People work, messages travel, things break.
    void run();
    /// Nothing breaks any more: everybody talks until nothing is left to say. False when that takes longer than it may.
    bool settle();
    /// What does not hold, in sentences; to be asked when all is settled.
    QStringList problems();
    /// Of everything that happened.
    [[nodiscard]] QByteArray trace() const { return m_trace; }

    Store &office() { return *m_office; }
    SimDevice &device(int index) { return *m_devices.at(index); }
    /// Lets time pass until the devices rest, with the network as it is.
    void passTime(qint64 ms);
    /// A person does something on a device; the Error when it is refused there.
    Result<Outcome> act(SimDevice &device, const QString &operation, const QVariantMap &request);
    /// The same at the office itself.
    Result<Outcome> actAtOffice(const QString &operation, const QVariantMap &request);
    /// All rows that must be the same everywhere, by table and id.
    static QMap<QString, QJsonObject> contentOf(Store &store);
    [[nodiscard]] const SimFaults &faults() const { return m_options.faults; }
    SimRandom &random() { return m_random; }
    void note(const QString &event);
    /// Takes a message of a device to the office.
    void carry(SimDevice &device, SyncTransport::Call call, const QByteArray &body, const SyncTransport::Done &done);
    void openDevice(SimDevice &device);

private:
    void makeOffice();
    void fillOffice();
    /// Own work that waits must show on its device.
    void lookForOwnWork(SimDevice &device);
    void addDevice(int number);
    void at(qint64 time, std::function<void()> event);
    bool stepTime(qint64 until);
    void breakSomething();
    void kill(SimDevice &device);
    void copyDisk(SimDevice &device);
    /// Receipts that only this device knows of, by operation.
    QHash<QUuid, qint64> unheardMoney(SimDevice &device);
    void openOffice();
    void backUpOffice();
    void goBackToCopy(SimDevice &device);
    void startTwin(SimDevice &device);
    /// Money for a booking that a restored office has not got back yet waits in its author's tray.
    qint64 moneyInTrays();
    void restoreOffice();
    void doSomething();
    void sellPlot(SimDevice &device);
    void takeMoney(SimDevice &device);
    void askForMoney(SimDevice &device);
    void holdPlot(SimDevice &device);
    void workInTheOffice();
    QStringList answersOff(SimDevice &device);
    void editCustomer(SimDevice &device);
    void addCustomer(SimDevice &device);
    QByteArray answer(SimDevice &device, SyncTransport::Call call, const QByteArray &body);
    QStringList troublesOf(Store &store, const QString &who);

    SimOptions m_options;
    SimRandom m_random;
    qint64 m_now;
    quint64 m_order = 0;
    std::multimap<std::pair<qint64, quint64>, std::function<void()>> m_events;
    QByteArray m_trace;
    QTemporaryDir m_folder;
    Program m_program;
    SimClock m_officeClock;
    StoreOptions m_officeOptions;
    std::unique_ptr<Store> m_office;
    std::unique_ptr<SyncServer> m_server;
    std::vector<std::unique_ptr<SimDevice>> m_devices;
    QString m_officeCopy;
    QStringList m_hidden; ///< own work that did not show
    qint64 m_cashTaken = 0; ///< by people whose device said so, minor units
    bool m_isCalm = false;
};

} // namespace freehold::testing
