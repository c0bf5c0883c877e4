// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "support/freehold_test.h"

using namespace freehold;

/// Ids that follow from an operation.
class TestDerivedIds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameOperationSameIds()
    {
        const QUuid operation = makeUuidV7();
        QCOMPARE(derivedId(operation, 1, 0), derivedId(operation, 1, 0));
        QCOMPARE(derivedId(operation, 1, 0).toString().mid(15, 1), QStringLiteral("7")); // its version
    }

    void risesAndNeverRepeats()
    {
        const QUuid operation = makeUuidV7();
        QByteArray last;
        for (quint32 step = 0; step < 40; ++step) {
            for (quint32 count = 0; count < 40; ++count) {
                const QByteArray id = derivedId(operation, step, count).toRfc4122();
                QVERIFY(id > last);
                last = id;
            }
        }
    }

    void knowsWhereAnIdComesFrom()
    {
        const QUuid one = makeUuidV7();
        const QUuid other = makeUuidV7();
        QVERIFY(isDerivedFrom(derivedId(one, 3, 12), one));
        QVERIFY(!isDerivedFrom(derivedId(one, 3, 12), other));
        QVERIFY(!isDerivedFrom(one, one));
    }

    void operationsOfOtherVersionsWorkToo()
    {
        const QUuid random = QUuid::createUuid();
        QVERIFY(isDerivedFrom(derivedId(random, 1, 1), random));
    }

    void hasNoneForTooManyRows()
    {
        const QUuid operation = makeUuidV7();
        QVERIFY(derivedId(operation, 1U << 20, 0).isNull());
        QVERIFY(derivedId(operation, 0, 1U << 16).isNull());
    }
};

FREEHOLD_TEST(TestDerivedIds);

#include "tst_derived_ids.moc"
