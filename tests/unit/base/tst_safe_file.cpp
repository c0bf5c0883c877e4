// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/safe_file.h"

#include "support/freehold_test.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/mount.h>
#include <sys/stat.h>
#endif

using namespace freehold;

namespace {

void safeFileTestPut(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

QByteArray safeFileTestGet(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QStringList safeFileTestNames(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

#ifdef Q_OS_UNIX
/// Lets no file of this process grow past a size; a write beyond it comes back short, then with EFBIG.
class SafeFileTestLimit
{
public:
    explicit SafeFileTestLimit(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit narrow{bytes, m_old.rlim_max};
        m_set = setrlimit(RLIMIT_FSIZE, &narrow) == 0;
    }
    ~SafeFileTestLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SafeFileTestLimit)

    [[nodiscard]] bool isSet() const { return m_set; }

private:
    rlimit m_old{};
    void (*m_handler)(int) = nullptr;
    bool m_set = false;
};
#endif

#ifdef Q_OS_LINUX
/// A disk of 64 kB; not mounted where the user may not mount.
class SafeFileTestDisk
{
public:
    explicit SafeFileTestDisk(const QString &folder) : m_folder(QFile::encodeName(folder))
    {
        m_mounted = ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=64k") == 0;
    }
    ~SafeFileTestDisk()
    {
        if (m_mounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SafeFileTestDisk)

    [[nodiscard]] bool isMounted() const { return m_mounted; }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};
#endif

} // namespace

class TestSafeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(QStringLiteral("statement.pdf"));
    }

    void writesANewFile()
    {
        QVERIFY(writeFileSafely(m_path, QByteArray("new")).ok());

        QCOMPARE(safeFileTestGet(m_path), QByteArray("new"));
        QCOMPARE(safeFileTestNames(m_folder->path()), QStringList{QStringLiteral("statement.pdf")});
    }

    void replacesAnOldFileWhole()
    {
        safeFileTestPut(m_path, QByteArray(10'000, 'o'));

        QVERIFY(writeFileSafely(m_path, QByteArray("new")).ok());

        QCOMPARE(safeFileTestGet(m_path), QByteArray("new"));
    }

    void writesAnEmptyFileWhenThatIsTheContent()
    {
        safeFileTestPut(m_path, "old");

        QVERIFY(writeFileSafely(m_path, QByteArray()).ok());

        QCOMPARE(safeFileTestGet(m_path), QByteArray());
    }

    void writesPiecewise()
    {
        const Result<void> written = writeFileSafely(m_path, [](QIODevice &device) -> Result<void> {
            for (int i = 0; i < 1'000; ++i)
                device.write(QByteArray::number(i) + '\n');
            return {};
        });

        QVERIFY(written.ok());
        QCOMPARE(safeFileTestGet(m_path).size(), 10 * 2 + 90 * 3 + 900 * 4);
    }

    void keepsTheOldFileWhenTheProducerGivesUp()
    {
        safeFileTestPut(m_path, "old");
        const Error reason{ErrorCode::Cancelled, QStringLiteral("Stopped."), {}};

        const Result<void> written = writeFileSafely(m_path, [&](QIODevice &device) -> Result<void> {
            device.write("half");
            return reason;
        });
        const Result<void> replaced = replaceFileSafely(m_path, [&](const QString &temporary) -> Result<void> {
            safeFileTestPut(temporary, "half");
            return reason;
        });

        QCOMPARE(written.error(), reason);
        QCOMPARE(replaced.error(), reason);
        QCOMPARE(safeFileTestGet(m_path), QByteArray("old"));
        QCOMPARE(safeFileTestNames(m_folder->path()), QStringList{QStringLiteral("statement.pdf")});
    }

    void replacesThroughATemporaryPathInTheSameFolder()
    {
        safeFileTestPut(m_path, "old");
        QString seen;

        const Result<void> replaced = replaceFileSafely(m_path, [&](const QString &temporary) -> Result<void> {
            seen = temporary;
            safeFileTestPut(temporary, "new");
            return {};
        });

        QVERIFY(replaced.ok());
        QCOMPARE(QFileInfo(seen).absolutePath(), QFileInfo(m_path).absolutePath());
        QVERIFY(!QFile::exists(seen));
        QCOMPARE(safeFileTestGet(m_path), QByteArray("new"));
    }

    void refusesAProducerThatMadeNothing()
    {
        safeFileTestPut(m_path, "old");

        const Result<void> empty = replaceFileSafely(m_path, [](const QString &) -> Result<void> { return {}; });
        const Result<void> removed = replaceFileSafely(m_path, [](const QString &temporary) -> Result<void> {
            QFile::remove(temporary);
            return {};
        });

        QCOMPARE(empty.error().code, ErrorCode::Trouble);
        QCOMPARE(removed.error().code, ErrorCode::Trouble);
        QCOMPARE(safeFileTestGet(m_path), QByteArray("old"));
    }

    void keepsThePermissionsOfTheOldFile()
    {
#ifndef Q_OS_UNIX
        QSKIP("permissions of this kind exist on Unix only");
#endif
        const auto produce = [](const QString &temporary) -> Result<void> {
            safeFileTestPut(temporary, "new");
            return {};
        };
        for (const auto permissions : {QFile::ReadOwner | QFile::WriteOwner,
                                       QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther}) {
            safeFileTestPut(m_path, "old");
            QVERIFY(QFile::setPermissions(m_path, permissions));
            const QFile::Permissions before = QFileInfo(m_path).permissions();

            QVERIFY(writeFileSafely(m_path, QByteArray("new")).ok());
            QCOMPARE(QFileInfo(m_path).permissions(), before);
            QVERIFY(replaceFileSafely(m_path, produce).ok());
            QCOMPARE(QFileInfo(m_path).permissions(), before);
        }
    }

    void followsALinkInsteadOfReplacingIt()
    {
#ifndef Q_OS_UNIX
        QSKIP("symbolic links are made on Unix only");
#endif
        safeFileTestPut(m_path, "old");
        const QString link = m_folder->filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(m_path, link));

        QVERIFY(writeFileSafely(link, QByteArray("one")).ok());
        QCOMPARE(safeFileTestGet(m_path), QByteArray("one"));
        QVERIFY(replaceFileSafely(link, [](const QString &temporary) -> Result<void> {
                    safeFileTestPut(temporary, "two");
                    return {};
                }).ok());
        QCOMPARE(safeFileTestGet(m_path), QByteArray("two"));
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void keepsTheOldFileWhenAWriteComesUpShort()
    {
#ifndef Q_OS_UNIX
        QSKIP("a limit on file size can be set on Unix only");
#else
        safeFileTestPut(m_path, "old");
        // Sizes around what Qt buffers: a small one is refused at the flush, a large one at the write.
        for (const int size : {8'000, 200'000}) {
            Result<void> written;
            Result<void> piecewise;
            {
                const SafeFileTestLimit limit(4'096);
                QVERIFY(limit.isSet());
                written = writeFileSafely(m_path, QByteArray(size, 'n'));
                piecewise = writeFileSafely(m_path, [size](QIODevice &device) -> Result<void> {
                    for (int i = 0; i < size; i += 100)
                        device.write(QByteArray(100, 'n'));
                    return {};
                });
            }
            QVERIFY(!written.ok());
            QCOMPARE(written.error().code, ErrorCode::Trouble);
            QVERIFY2(written.error().text.contains(QStringLiteral("statement.pdf")), qPrintable(written.error().text));
            QVERIFY(!piecewise.ok());
            QCOMPARE(safeFileTestGet(m_path), QByteArray("old"));
            QCOMPARE(safeFileTestNames(m_folder->path()), QStringList{QStringLiteral("statement.pdf")});
        }
#endif
    }

    void keepsTheOldFileWhenTheDiskIsFull()
    {
#ifndef Q_OS_LINUX
        QSKIP("a small disk can be mounted on Linux only");
#else
        const SafeFileTestDisk disk(m_folder->path());
        if (!disk.isMounted())
            QSKIP("mounting a small disk needs administrator rights");
        safeFileTestPut(m_path, QByteArray(20'000, 'o'));
        for (const int size : {50'000, 200'000}) {
            const Result<void> written = writeFileSafely(m_path, QByteArray(size, 'n'));

            QVERIFY(!written.ok());
            QCOMPARE(written.error().code, ErrorCode::Trouble);
            QCOMPARE(safeFileTestGet(m_path), QByteArray(20'000, 'o'));
            QCOMPARE(safeFileTestNames(m_folder->path()), QStringList{QStringLiteral("statement.pdf")});
        }
        QVERIFY(writeFileSafely(m_path, QByteArray("fits")).ok());
        QCOMPARE(safeFileTestGet(m_path), QByteArray("fits"));
#endif
    }

    void refusesAPlaceThatCannotHoldAFileBeforeAnythingIsMade_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("no name") << QString() << ErrorCode::InvalidInput << QStringLiteral("is empty");
        QTest::newRow("a folder") << QStringLiteral("folder") << ErrorCode::InvalidInput << QStringLiteral("is a folder");
        QTest::newRow("a folder to be") << QStringLiteral("new/") << ErrorCode::InvalidInput << QStringLiteral("is a folder");
        QTest::newRow("no such folder") << QStringLiteral("none/x.pdf") << ErrorCode::NotFound << QStringLiteral("There is no folder");
        QTest::newRow("a file as folder") << QStringLiteral("file/x.pdf") << ErrorCode::InvalidInput << QStringLiteral("not a folder");
#ifdef Q_OS_LINUX
        QTest::newRow("a device") << QStringLiteral("/dev/null") << ErrorCode::InvalidInput << QStringLiteral("no ordinary file");
        QTest::newRow("where nothing is made") << QStringLiteral("/proc/x.pdf") << ErrorCode::Denied << QStringLiteral("written");
#endif
    }
    void refusesAPlaceThatCannotHoldAFileBeforeAnythingIsMade()
    {
        QFETCH(QString, name);
        QFETCH(ErrorCode, code);
        QFETCH(QString, said);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
        safeFileTestPut(m_folder->filePath(QStringLiteral("file")), "old");
        const QString path = name.isEmpty() || name.startsWith(u'/') ? name : m_folder->filePath(name);
        bool isProduced = false;
        const auto produce = [&isProduced](const auto &) -> Result<void> {
            isProduced = true;
            return {};
        };

        const Result<void> written = writeFileSafely(path, [&](QIODevice &device) { return produce(device); });
        const Result<void> replaced = replaceFileSafely(path, produce);

        for (const Result<void> &result : {written, replaced}) {
            QVERIFY(!result.ok());
            QCOMPARE(result.error().code, code);
            QVERIFY2(result.error().text.contains(said) && result.error().text.endsWith(u'.'), qPrintable(result.error().text));
        }
        QVERIFY(!isProduced);
        QCOMPARE(safeFileTestNames(m_folder->path()), QStringList{QStringLiteral("file")});
    }

    void saysWhatIsNoFileToRead()
    {
        safeFileTestPut(m_path, "1");

        QVERIFY(requireReadablePath(m_path).ok());
        QCOMPARE(requireReadablePath(QString()).error().code, ErrorCode::InvalidInput);
        QCOMPARE(requireReadablePath(m_path + u'x').error().code, ErrorCode::NotFound);
        QCOMPARE(requireReadablePath(m_folder->path()).error().code, ErrorCode::InvalidInput);
#ifdef Q_OS_LINUX
        const QString pipe = m_folder->filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(requireReadablePath(pipe).error().code, ErrorCode::InvalidInput);
        QCOMPARE(requireReadablePath(QStringLiteral("/dev/zero")).error().code, ErrorCode::InvalidInput);
#endif
    }

    void readsAFileWithinItsLimit()
    {
        safeFileTestPut(m_path, "12345");

        QCOMPARE(readFile(m_path, 5).value(), QByteArray("12345"));
        QCOMPARE(readFile(m_path, 4).error().code, ErrorCode::Limit);
        QCOMPARE(readFile(m_path + QStringLiteral("x"), 5).error().code, ErrorCode::NotFound);
        QCOMPARE(readFile(m_folder->path(), 5).error().code, ErrorCode::InvalidInput);
#ifdef Q_OS_LINUX
        QCOMPARE(readFile(QStringLiteral("/dev/zero"), 1'000).error().code, ErrorCode::Limit);
        QVERIFY(readFile(QStringLiteral("/proc/self/status"), 100'000).value().contains("Pid:"));
#endif
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

FREEHOLD_TEST(TestSafeFile);
#include "tst_safe_file.moc"
