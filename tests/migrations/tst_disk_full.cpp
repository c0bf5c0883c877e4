// SPDX-License-Identifier: GPL-3.0-or-later
#include "voucher_book.h"

#include <QCryptographicHash>
#include <QDir>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace freehold;
using namespace freehold::testing;

namespace {

/// A file system in memory of so many kilobytes, gone with the object.
class SmallDisk
{
    Q_DISABLE_COPY_MOVE(SmallDisk)

public:
    explicit SmallDisk(int kilobytes)
    {
#ifdef Q_OS_LINUX
        const QByteArray size = QByteArrayLiteral("size=") + QByteArray::number(kilobytes) + 'k';
        if (::mount("tmpfs", qPrintable(m_folder.path()), "tmpfs", 0, size.constData()) != 0)
            m_problem = QString::fromLocal8Bit(std::strerror(errno));
#else
        m_problem = QStringLiteral("only Linux has tmpfs");
#endif
    }
    ~SmallDisk()
    {
#ifdef Q_OS_LINUX
        if (m_problem.isEmpty())
            ::umount2(qPrintable(m_folder.path()), MNT_DETACH);
#endif
    }

    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString filePath(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

private:
    QTemporaryDir m_folder;
    QString m_problem;
};

QByteArray contentHash(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256) : QByteArray();
}

void fillUp(const QString &path, qint64 bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray block(4096, 'x');
    for (qint64 written = 0; written < bytes && file.write(block) == block.size(); written += block.size()) { }
}

} // namespace

/// A disk that runs full while people save.
class TestDiskFull final : public QObject
{
    Q_OBJECT

private:
    Program m_program;

private Q_SLOTS:
    void initTestCase() { registerAll(m_program); }

    void savesNothingOnAFullDiskAndGoesOnWhenThereIsSpace_data()
    {
        QTest::addColumn<int>("kilobytes");
        for (const int kilobytes : {5'000, 6'001, 7'003, 8'190, 10'007})
            QTest::newRow(qPrintable(QString::number(kilobytes))) << kilobytes;
    }
    void savesNothingOnAFullDiskAndGoesOnWhenThereIsSpace()
    {
        QFETCH(int, kilobytes);
        const SmallDisk disk(kilobytes);
        if (!disk.problem().isEmpty())
            QSKIP(qPrintable(QStringLiteral("no file system of that size can be made here: ") + disk.problem()));
        const QString path = disk.filePath("full.freehold");
        const QString backup = disk.filePath("backup.freehold");
        VoucherBook::create(m_program, path);
        VoucherBook book(m_program, path);
        QVERIFY(book.store->backupTo(backup).ok());
        const QByteArray goodBackup = contentHash(backup);
        fillUp(disk.filePath("ballast"), 1'000'000);
        QList<QUuid> acknowledged;
        Result<Outcome> last = book.post();
        for (int i = 0; i < 3'000 && last.ok(); ++i) {
            acknowledged.append(last->id);
            last = book.post(QString(180, u'n'));
        }

        QVERIFY2(!last.ok() && last.error().text == QStringLiteral("The disk is full: nothing was saved. Free some space and try again."),
                 last.ok() ? "" : qPrintable(last.error().text));
        QCOMPARE(book.problems(acknowledged), QStringList());
        QCOMPARE(book.count(), acknowledged.size());
        fillUp(disk.filePath("rest"), 100'000'000);
        const QStringList files = disk.files();
        QVERIFY(!book.store->backupTo(backup).ok());
        QCOMPARE(contentHash(backup), goodBackup);
        QCOMPARE(disk.files(), files);

        QVERIFY(QFile::remove(disk.filePath("rest")) && QFile::remove(disk.filePath("ballast")));
        const Result<Outcome> after = book.post();
        QVERIFY2(after.ok(), after.ok() ? "" : qPrintable(after.error().text));
        acknowledged.append(after->id);
        QCOMPARE(book.count(), acknowledged.size());
        book.store.reset();
        QCOMPARE(VoucherBook(m_program, path).problems(acknowledged), QStringList());
    }
};

FREEHOLD_TEST(TestDiskFull);
#include "tst_disk_full.moc"
