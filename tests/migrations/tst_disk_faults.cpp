// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_of_work.h"
#include "faulty_disk.h"

#include <QLoggingCategory>

using namespace freehold;
using namespace freehold::testing;

/// A disk that refuses to write or to sync, once or from then on: what was refused counts as not saved, nothing that was acknowledged
/// is lost, and work goes on as soon as the disk does.
class TestDiskFaults final : public QObject
{
    Q_OBJECT

private:
    Program m_program;
    QTemporaryDir m_folder;
    std::unique_ptr<FaultyDisk> m_disk;
    QByteArray m_company;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("book.freehold")); }
    void putBack(quint32 seed) const
    {
        for (const char *suffix : {"", "-wal", "-shm", "-journal", ".lock"})
            QFile::remove(path() + QLatin1String(suffix));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_company) == m_company.size());
        file.close();
        m_disk->start(seed);
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerAll(m_program);
        QLoggingCategory::setFilterRules(QStringLiteral("freehold.store.sql=false")); // it tells each failure
        DayOfWork::create(m_program, path());
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_company = file.readAll();
        m_disk = std::make_unique<FaultyDisk>(m_folder.path());
        m_disk->insistOn("wal_autocheckpoint", "80"); // so that the log is often carried over and begun anew
    }

    void keepsWhatItAcknowledgedAndNothingElse_data()
    {
        QTest::addColumn<bool>("isForEver");
        QTest::newRow("once") << false;
        QTest::newRow("from then on") << true;
    }
    void keepsWhatItAcknowledgedAndNothingElse()
    {
        QFETCH(bool, isForEver);
        qsizetype acknowledged = 0;
        qsizetype refused = 0;
        constexpr int days = 150;
        for (quint32 seed = 1; seed <= days; ++seed) {
            putBack(seed);
            QRandomGenerator dice(seed);
            DayOfWork day(m_program, path(), seed);
            m_disk->failAt(1 + dice.bounded(400), isForEver ? FaultyDisk::Fault::FromThenOn : FaultyDisk::Fault::Once);
            for (int goesOn = 5; goesOn > 0; goesOn -= m_disk->hasFailed() ? 1 : 0) {
                if (day.isOpen() || day.open())
                    day.doOne();
            }
            const bool isRepairedFirst = dice.bounded(2) == 0;
            if (isRepairedFirst) {
                m_disk->repair();
                QVERIFY(day.isOpen() || day.open());
                day.doOne();
            }
            day.close();
            // What lay in the cache alone is gone now.
            m_disk->cutPower();
            m_disk->powerUp();

            const auto context = [&](const QStringList &found) {
                return QStringLiteral("seed %1: %2 %3")
                    .arg(QString::number(seed), day.refusals().join(u' '), found.join(u' '))
                    .toUtf8();
            };
            QVERIFY2(day.open(), context({}));
            // What the disk refused last may have reached it all the same, unless something else was written over it.
            const QStringList found = day.lost() + day.problems(isRepairedFirst ? 0 : 1);
            QVERIFY2(found.isEmpty(), context(found));
            QVERIFY2(isForEver || day.refusals().size() <= 1, context({}));
            for (const QString &sentence : day.refusals())
                QCOMPARE(sentence,
                         QStringLiteral(
                             "The disk did not take the data: nothing was saved. Check the disk, then try again."));
            acknowledged += day.acknowledged();
            refused += day.refusals().size();
        }
        qInfo("%d failures, %lld acknowledged operations, %lld refusals", days, qlonglong(acknowledged),
              qlonglong(refused));
    }
};

FREEHOLD_TEST(TestDiskFaults);
#include "tst_disk_faults.moc"
