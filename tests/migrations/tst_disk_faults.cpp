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
        int failures = 0;
        constexpr int days = 200;
        for (quint32 seed = 1; seed <= days; ++seed) {
            putBack(seed);
            QRandomGenerator dice(seed);
            DayOfWork day(m_program, path(), seed);
            m_disk->failAt(1 + dice.bounded(400), isForEver ? FaultyDisk::Fault::FromThenOn : FaultyDisk::Fault::Once);
            for (int i = 0; i < 20; ++i) {
                if (day.isOpen() || day.open())
                    day.doOne();
            }
            failures += m_disk->hasFailed() ? 1 : 0;
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
            if (!day.problems(0).isEmpty() && day.problems(1).isEmpty())
                qInfo("%d %d: %s", isRepairedFirst, int(m_disk->hasFailed()), qPrintable(day.problems(0).join(u' ')));
            const QStringList found = day.lost() + day.problems(1);
            QVERIFY2(found.isEmpty(), context(found));
            acknowledged += day.acknowledged();
            refused += day.refusals().size();
        }
        qInfo("%d days with a failure of %d, %lld acknowledged operations, %lld refusals", failures, days,
              qlonglong(acknowledged), qlonglong(refused));
    }
};

FREEHOLD_TEST(TestDiskFaults);
#include "tst_disk_faults.moc"
