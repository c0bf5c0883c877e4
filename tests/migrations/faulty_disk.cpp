// SPDX-License-Identifier: GPL-3.0-or-later
#include "faulty_disk.h"

#include "unsynced_file.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QMutex>
#include <QRandomGenerator>

#include <optional>
#include <sqlite3.h>

namespace freehold::testing {
namespace {

/// The files by their names, as the folder lists them or as it is on the disk. Two names never mean one file.
using Names = QMap<QString, std::shared_ptr<UnsyncedFile>>;

bool isWatchedName(const QString &name)
{
    return !name.endsWith(QLatin1String("-shm")) && !name.endsWith(QLatin1String(".lock"));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

} // namespace

struct FaultyDisk::Private {
    enum class Verdict { Do, Fail, Cut, NoPower };

    QString folder;
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs own = {};

    mutable QMutex mutex; ///< guards what follows
    Names names;
    Names safeNames;
    QList<std::shared_ptr<UnsyncedFile>> files; ///< all, so that a removed one outlives whoever has it open
    QRandomGenerator dice;
    qint64 calls = 0;
    std::optional<qint64> cutAt;
    std::optional<qint64> failsAt;
    Fault fault = Fault::Once;
    bool hasFailed = false;
    bool hasPower = true;
    int openFiles = 0;
    QHash<QByteArray, QByteArray> pragmas;

    [[nodiscard]] bool watches(const QString &path) const
    {
        return path.startsWith(folder + u'/') && isWatchedName(path);
    }
    void takeStock();
    Verdict nextCall();
    /// Adds a file that SQLite makes, or that came from elsewhere.
    std::shared_ptr<UnsyncedFile> fileOf(const QString &path, bool isNew);
};

namespace {

using Verdict = FaultyDisk::Private::Verdict;

FaultyDisk::Private *theDisk = nullptr;
thread_local bool isInsisting = false;

/// What SQLite holds of an open file; the real file system's own part follows it in memory.
struct OpenFile {
    sqlite3_file base;
    UnsyncedFile *content; ///< null: not watched
    bool syncsFolder;
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<OpenFile *>(file) + 1);
}

OpenFile &ownOf(sqlite3_file *file)
{
    return *reinterpret_cast<OpenFile *>(file);
}

int closeFile(sqlite3_file *file)
{
    const QMutexLocker locker(&theDisk->mutex);
    --theDisk->openFiles;
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    const QMutexLocker locker(&theDisk->mutex);
    if (ownOf(file).content && !theDisk->hasPower)
        return SQLITE_IOERR_READ;
    return realOf(file)->pMethods->xRead(realOf(file), bytes, size, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    const QMutexLocker locker(&theDisk->mutex);
    UnsyncedFile *content = ownOf(file).content;
    const Verdict verdict = content ? theDisk->nextCall() : Verdict::Do;
    if (verdict == Verdict::NoPower)
        return SQLITE_IOERR_WRITE;
    const int taken =
        verdict == Verdict::Fail ? theDisk->dice.bounded(size) : size; // of a write that fails a part may be done
    if (content && taken > 0)
        content->write(offset, QByteArray(static_cast<const char *>(bytes), taken));
    const int code = taken > 0 ? realOf(file)->pMethods->xWrite(realOf(file), bytes, taken, offset) : SQLITE_OK;
    return verdict == Verdict::Do ? code : SQLITE_IOERR_WRITE;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const QMutexLocker locker(&theDisk->mutex);
    UnsyncedFile *content = ownOf(file).content;
    const Verdict verdict = content ? theDisk->nextCall() : Verdict::Do;
    if (content && (verdict == Verdict::Do || verdict == Verdict::Cut))
        content->truncate(size);
    return verdict == Verdict::Do ? realOf(file)->pMethods->xTruncate(realOf(file), size) : SQLITE_IOERR_TRUNCATE;
}

int syncFile(sqlite3_file *file, int flags)
{
    const QMutexLocker locker(&theDisk->mutex);
    OpenFile &own = ownOf(file);
    if (!own.content)
        return SQLITE_OK;
    const Verdict verdict = theDisk->nextCall();
    if (verdict == Verdict::Fail)
        own.content->syncInPart(theDisk->dice);
    if (verdict != Verdict::Do)
        return SQLITE_IOERR_FSYNC;
    if ((flags & 0x0f) == SQLITE_SYNC_FULL)
        own.content->sync();
    if (own.syncsFolder)
        theDisk->safeNames = theDisk->names;
    own.syncsFolder = false;
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int lock)
{
    return realOf(file)->pMethods->xLock(realOf(file), lock);
}

int unlockFile(sqlite3_file *file, int lock)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), lock);
}

int checkReservedLock(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    if (operation == SQLITE_FCNTL_PRAGMA && !isInsisting) {
        const char *const *words = static_cast<char **>(argument);
        const QMutexLocker locker(&theDisk->mutex);
        if (words[2] && theDisk->pragmas.contains(QByteArray(words[1]).toLower()))
            return SQLITE_OK; // taken as done
    }
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorSizeOf(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristicsOf(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int mapShared(sqlite3_file *file, int page, int size, int extends, void volatile **memory)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extends, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void barrierShared(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int unmapShared(sqlite3_file *file, int deletes)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), deletes);
}

const sqlite3_io_methods fileMethods = {.iVersion = 2,
                                        .xClose = &closeFile,
                                        .xRead = &readFile,
                                        .xWrite = &writeFile,
                                        .xTruncate = &truncateFile,
                                        .xSync = &syncFile,
                                        .xFileSize = &fileSize,
                                        .xLock = &lockFile,
                                        .xUnlock = &unlockFile,
                                        .xCheckReservedLock = &checkReservedLock,
                                        .xFileControl = &controlFile,
                                        .xSectorSize = &sectorSizeOf,
                                        .xDeviceCharacteristics = &characteristicsOf,
                                        .xShmMap = &mapShared,
                                        .xShmLock = &lockShared,
                                        .xShmBarrier = &barrierShared,
                                        .xShmUnmap = &unmapShared,
                                        .xFetch = nullptr,
                                        .xUnfetch = nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const QMutexLocker locker(&theDisk->mutex);
    OpenFile &own = ownOf(file);
    own = {};
    const QString path = name ? QFile::decodeName(name) : QString();
    const bool isWatched = !path.isEmpty() && theDisk->watches(path);
    if (isWatched && !theDisk->hasPower)
        return SQLITE_CANTOPEN;
    const bool isNew = isWatched && !QFile::exists(path);
    if (isNew && (flags & SQLITE_OPEN_CREATE) && theDisk->nextCall() != Verdict::Do)
        return SQLITE_CANTOPEN;
    const int code = theDisk->real->xOpen(theDisk->real, name, realOf(file), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    own.base.pMethods = &fileMethods;
    own.content = isWatched ? theDisk->fileOf(path, isNew).get() : nullptr;
    own.syncsFolder =
        isWatched && (flags & SQLITE_OPEN_CREATE) && (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL));
    ++theDisk->openFiles;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *, const char *name, int syncsFolder)
{
    const QMutexLocker locker(&theDisk->mutex);
    const QString path = QFile::decodeName(name);
    const bool isWatched = theDisk->watches(path);
    if (isWatched && theDisk->nextCall() != Verdict::Do)
        return SQLITE_IOERR_DELETE;
    const int code = theDisk->real->xDelete(theDisk->real, name, 0);
    if (!isWatched || code != SQLITE_OK)
        return code;
    theDisk->names.remove(path);
    if (syncsFolder)
        theDisk->safeNames = theDisk->names;
    return code;
}

/// SQLite calls this for each connection that it opens.
int insistOnPragmas(sqlite3 *connection, char **, const sqlite3_api_routines *)
{
    QHash<QByteArray, QByteArray> pragmas;
    {
        const QMutexLocker locker(&theDisk->mutex);
        pragmas = theDisk->pragmas;
    }
    isInsisting = true;
    for (auto pragma = pragmas.cbegin(); pragma != pragmas.cend(); ++pragma) {
        const QByteArray sql = "pragma " + pragma.key() + " = " + pragma.value();
        sqlite3_exec(connection, sql.constData(), nullptr, nullptr, nullptr);
    }
    isInsisting = false;
    return SQLITE_OK;
}

auto *const insistingHook = reinterpret_cast<void (*)()>(&insistOnPragmas);

} // namespace

void FaultyDisk::Private::takeStock()
{
    if (openFiles != 0)
        qFatal("a company is still open");
    names.clear();
    files.clear();
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        if (watches(file.filePath()))
            fileOf(file.filePath(), false);
    }
    safeNames = names;
    calls = 0;
    cutAt.reset();
    failsAt.reset();
    hasFailed = false;
    hasPower = true;
}

Verdict FaultyDisk::Private::nextCall()
{
    if (!hasPower)
        return Verdict::NoPower;
    ++calls;
    if (calls == cutAt) {
        hasPower = false;
        return Verdict::Cut;
    }
    if (failsAt && (calls == failsAt || (fault == Fault::FromThenOn && calls > failsAt))) {
        hasFailed = true;
        return Verdict::Fail;
    }
    return Verdict::Do;
}

std::shared_ptr<UnsyncedFile> FaultyDisk::Private::fileOf(const QString &path, bool isNew)
{
    std::shared_ptr<UnsyncedFile> &file = names[path];
    if (!file)
        files.append(file = std::make_shared<UnsyncedFile>(isNew ? QByteArray() : contentOf(path)));
    return file;
}

FaultyDisk::FaultyDisk(const QString &folder) : d(std::make_unique<Private>())
{
    Q_ASSERT(!theDisk);
    sqlite3_initialize();
    d->folder = QDir(folder).canonicalPath();
    d->real = sqlite3_vfs_find(nullptr);
    d->own = *d->real;
    d->own.zName = "faulty";
    d->own.szOsFile += static_cast<int>(sizeof(OpenFile));
    d->own.xOpen = &openFile;
    d->own.xDelete = &removeFile;
    theDisk = d.get();
    sqlite3_vfs_register(&d->own, 1);
    sqlite3_auto_extension(insistingHook);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_cancel_auto_extension(insistingHook);
    sqlite3_vfs_unregister(&d->own);
    sqlite3_vfs_register(d->real, 1);
    theDisk = nullptr;
}

void FaultyDisk::start(quint32 seed)
{
    const QMutexLocker locker(&d->mutex);
    d->dice.seed(seed);
    d->takeStock();
}

void FaultyDisk::cutPowerAt(qint64 call)
{
    const QMutexLocker locker(&d->mutex);
    d->cutAt = call;
}

void FaultyDisk::cutPower()
{
    const QMutexLocker locker(&d->mutex);
    d->hasPower = false;
}

bool FaultyDisk::hasPower() const
{
    const QMutexLocker locker(&d->mutex);
    return d->hasPower;
}

void FaultyDisk::failAt(qint64 call, Fault fault)
{
    const QMutexLocker locker(&d->mutex);
    d->failsAt = call;
    d->fault = fault;
}

void FaultyDisk::repair()
{
    const QMutexLocker locker(&d->mutex);
    d->failsAt.reset();
}

bool FaultyDisk::hasFailed() const
{
    const QMutexLocker locker(&d->mutex);
    return d->hasFailed;
}

qint64 FaultyDisk::calls() const
{
    const QMutexLocker locker(&d->mutex);
    return d->calls;
}

void FaultyDisk::powerUp()
{
    const QMutexLocker locker(&d->mutex);
    if (d->openFiles != 0)
        qFatal("a company is still open");
    Names found = d->safeNames;
    // Whether a name that came or went since the last sync of the folder did so on the disk, too, is open.
    for (auto now = d->names.cbegin(); now != d->names.cend(); ++now) {
        if (found.value(now.key()) != now.value() && d->dice.bounded(2) == 0)
            found.insert(now.key(), now.value());
    }
    found.removeIf([this](const auto &file) { return !d->names.contains(file.key()) && d->dice.bounded(2) == 0; });
    for (const QFileInfo &file : QDir(d->folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        const bool isShared = file.fileName().endsWith(QLatin1String("-shm"));
        if (isShared ? d->dice.bounded(2) == 0 : d->watches(file.filePath()) && !found.contains(file.filePath()))
            QFile::remove(file.filePath());
        else if (isShared)
            putContent(file.filePath(), QByteArray(32768, static_cast<char>(d->dice.bounded(256))));
    }
    for (auto file = found.cbegin(); file != found.cend(); ++file)
        putContent(file.key(), file.value()->afterPowerCut(d->dice));
    d->takeStock();
}

void FaultyDisk::insistOn(const QByteArray &pragma, const QByteArray &value)
{
    const QMutexLocker locker(&d->mutex);
    d->pragmas.insert(pragma, value);
}

void FaultyDisk::insistOnNothing()
{
    const QMutexLocker locker(&d->mutex);
    d->pragmas.clear();
}

} // namespace freehold::testing
