// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "desktop/instance_door.h"
#include "support/freehold_test.h"

#include <QDir>
#include <QSignalSpy>
#include <QThread>

namespace freehold::testing {

using namespace Qt::StringLiterals;

class TestInstanceDoor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartHandsItsFilesToTheFirst()
    {
        const QString name = u"freehold-test-"_s + makeUuidV7().toString(QUuid::Id128);
        InstanceDoor first(name);
        QVERIFY(first.open());
        QSignalSpy knocked(&first, &InstanceDoor::knocked);
        bool isTaken = false;

        std::unique_ptr<QThread> second(
            QThread::create([&] { isTaken = InstanceDoor(name).handOver({u"books.freehold"_s}); }));
        second->start();

        QVERIFY(knocked.wait(10'000));
        QVERIFY(second->wait(10'000));
        QVERIFY(isTaken);
        QCOMPARE(knocked.first().first().toStringList(),
                 QStringList{QDir::current().absoluteFilePath(u"books.freehold"_s)});
    }

    void nobodyTakesTheFilesOfTheFirstStart()
    {
        InstanceDoor only(u"freehold-test-"_s + makeUuidV7().toString(QUuid::Id128));

        QVERIFY(!only.handOver({u"books.freehold"_s}));
    }
};

FREEHOLD_TEST(TestInstanceDoor);

} // namespace freehold::testing

#include "tst_instance_door.moc"
