// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups.h"

#include "gadget_company.h"

using namespace freehold;
using namespace freehold::testing;

namespace {

QDateTime backupTestTime(const char *iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate);
}

Backup backupTestCopy(const QDateTime &at, BackupKind kind = BackupKind::Scheduled)
{
    return {at.toString(Qt::ISODate) + QString::number(int(kind)), at, kind, QStringLiteral("0")};
}

QStringList backupTestKept(const QList<Backup> &all)
{
    QSet<QString> dropped;
    for (const Backup &backup : backupsToDrop(all))
        dropped.insert(backup.path);
    QStringList kept;
    for (const Backup &backup : all) {
        if (!dropped.contains(backup.path))
            kept.append(backup.at.toString(Qt::ISODate));
    }
    return kept;
}

} // namespace

/// The copies that the program keeps of a company.
class TestBackups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Two copies an hour for 30 hours before noon of 1 July: of each of the last 24 hours the later one, and of 30 June the last.
    void keepsTheNewestOfEachOfTheLast24Hours()
    {
        QList<Backup> copies;
        const QDateTime noon = backupTestTime("2026-07-01T12:00:00Z");
        for (int half = 0; half < 60; ++half)
            copies.append(backupTestCopy(noon.addSecs(-1800 * half)));

        const QStringList kept = backupTestKept(copies);

        QCOMPARE(kept.size(), 24);
        QCOMPARE(kept.first(), QStringLiteral("2026-07-01T12:00:00Z"));
        QCOMPARE(kept.at(1), QStringLiteral("2026-07-01T11:30:00Z"));
        QCOMPARE(kept.last(), QStringLiteral("2026-06-30T13:30:00Z"));
    }

    /// One copy a day at 10:00 and one at 18:00 through 2025 and 2026. Days 24 hours back to 20 Dec (12 days of two copies), days to 18 Dec
    /// (14), weeks whose Sunday is in that time or before: 8 back to that of 15 Nov, months back to January 2026.
    void thinsOutByDayWeekAndMonth()
    {
        QList<Backup> copies;
        for (QDate day(2026, 12, 31); day >= QDate(2025, 1, 1); day = day.addDays(-1)) {
            for (const int hour : {18, 10})
                copies.append(backupTestCopy(QDateTime(day, QTime(hour, 0), Qt::UTC)));
        }

        const QStringList kept = backupTestKept(copies);

        QStringList expected;
        for (QDate day(2026, 12, 31); day >= QDate(2026, 12, 20); day = day.addDays(-1))
            expected << day.toString(Qt::ISODate) + QStringLiteral("T18:00:00Z")
                     << day.toString(Qt::ISODate) + QStringLiteral("T10:00:00Z");
        for (const char *day : {"2026-12-19", "2026-12-18", "2026-12-13", "2026-12-06", "2026-11-30", "2026-11-29",
                                "2026-11-22", "2026-11-15", "2026-10-31", "2026-09-30", "2026-08-31", "2026-07-31",
                                "2026-06-30", "2026-05-31", "2026-04-30", "2026-03-31", "2026-02-28", "2026-01-31"})
            expected << QLatin1String(day) + QStringLiteral("T18:00:00Z");
        QCOMPARE(kept, expected);
    }

    void keepsOldCopiesWhenThereAreNoNewerOnes()
    {
        const QList<Backup> copies{backupTestCopy(backupTestTime("2019-05-01T10:00:00Z")),
                                   backupTestCopy(backupTestTime("2011-05-01T10:00:00Z"))};

        QCOMPARE(backupTestKept(copies).size(), 2);
        QCOMPARE(backupTestKept({}).size(), 0);
    }

    void keepsTheNewestFiveBeforeImportsBesideTheOthers()
    {
        QList<Backup> copies{backupTestCopy(backupTestTime("2026-07-01T10:00:00Z"))};
        for (int day = 1; day <= 7; ++day)
            copies.append(
                backupTestCopy(QDateTime(QDate(2026, 6, day), QTime(9, 0), Qt::UTC), BackupKind::BeforeImport));

        QCOMPARE(backupTestKept(copies),
                 (QStringList{QStringLiteral("2026-07-01T10:00:00Z"), QStringLiteral("2026-06-03T09:00:00Z"),
                              QStringLiteral("2026-06-04T09:00:00Z"), QStringLiteral("2026-06-05T09:00:00Z"),
                              QStringLiteral("2026-06-06T09:00:00Z"), QStringLiteral("2026-06-07T09:00:00Z")}));
    }

    void keepsACopyThatOpensAndDropsWhatHadItsTime()
    {
        GadgetCompany company(Dialect::Sqlite);
        const QString folder = backupFolderOf(*company.store).value();
        QVERIFY(QDir().mkpath(folder));
        QFile letter(folder + QStringLiteral("/letter.freehold"));
        QVERIFY(letter.open(QIODevice::WriteOnly));
        QVERIFY(hasChangedSinceBackup(*company.store).value());

        QString first;
        for (int i = 0; i < 7; ++i) {
            const Result<Backup> kept = keepBackup(*company.store, BackupKind::BeforeImport);
            QVERIFY2(kept.ok(), kept ? "" : qPrintable(kept.error().text));
            first = first.isEmpty() ? kept->path : first;
            company.clock.advance(60);
        }

        QVERIFY(!hasChangedSinceBackup(*company.store).value());
        QCOMPARE(backupsIn(folder).size(), 5);
        QVERIFY(!QFile::exists(first));
        QVERIFY(letter.exists());
        company.add(QStringLiteral("G1"), QStringLiteral("Gadget"));
        QVERIFY(hasChangedSinceBackup(*company.store).value());
    }

    void neverDropsTheCopyJustMade()
    {
        GadgetCompany company(Dialect::Sqlite);
        for (int i = 0; i < 6; ++i) {
            QVERIFY(keepBackup(*company.store, BackupKind::BeforeImport).ok());
            company.clock.advance(60);
        }
        company.clock.advance(-86'400); // set back: now it looks older than the five others

        const Result<Backup> kept = keepBackup(*company.store, BackupKind::BeforeImport);

        QVERIFY(QFile::exists(kept->path));
    }

    void refusesWithoutAFolder()
    {
        GadgetCompany company(Dialect::Sqlite);
        QFile inTheWay(backupFolderOf(*company.store).value());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));

        QCOMPARE(keepBackup(*company.store, BackupKind::Scheduled).error().code, ErrorCode::Denied);
    }
};

FREEHOLD_TEST(TestBackups);
#include "tst_backups.moc"
