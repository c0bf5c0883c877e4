// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/safe_file.h"

#include "base/id.h"
#include "base/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace freehold {
namespace {

/// Hands every write on to the file and remembers whether one came up short: QSaveFile forgets it.
class SafeFileWriter final : public QIODevice
{
public:
    explicit SafeFileWriter(QSaveFile &target) : m_target(target) {}

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool isShort() const { return m_short; }
    [[nodiscard]] qint64 written() const { return m_written; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        const qint64 count = m_target.write(bytes, size);
        if (count != size) {
            m_short = true;
            setErrorString(m_target.errorString());
            return -1;
        }
        m_written += count;
        return count;
    }

private:
    QSaveFile &m_target;
    qint64 m_written = 0;
    bool m_short = false;
};

Error safeFileError(const QString &path, const QString &reason)
{
    return Error{ErrorCode::Trouble,
                 text("SafeFile", "The file %1 could not be written: %2. What was there before is unchanged.")
                     .arg(QDir::toNativeSeparators(path), reason),
                 {}};
}

QString safeFileSystemReason(int number)
{
    return QString::fromStdString(std::generic_category().message(number));
}

/// Hands the content of an open file to the disk itself; 0 or an errno.
int safeFileSync(int descriptor)
{
#if defined(Q_OS_WIN)
    return _commit(descriptor) == 0 ? 0 : errno;
#elif defined(Q_OS_MACOS)
    return ::fcntl(descriptor, F_FULLFSYNC) == 0 || ::fsync(descriptor) == 0 ? 0 : errno;
#else
    return ::fsync(descriptor) == 0 ? 0 : errno;
#endif
}

/// Makes the new name in a folder survive a power cut; 0 or an errno. File systems that do not offer it count as done.
int safeFileSyncFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder)
    return 0;
#else
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno == EACCES ? 0 : errno;
    int number = safeFileSync(descriptor);
    ::close(descriptor);
    return number == EINVAL || number == ENOTSUP ? 0 : number;
#endif
}

Result<void> safeFileFinish(const QString &path)
{
    if (const int number = safeFileSyncFolder(QFileInfo(path).absolutePath())) {
        return Error{ErrorCode::Trouble,
                     text("SafeFile",
                          "The file %1 was written, but its folder could not be secured on the disk: %2. Check "
                          "the disk and write the file again.")
                         .arg(QDir::toNativeSeparators(path), safeFileSystemReason(number)),
                     {}};
    }
    return {};
}

/// Checks that a finished temporary file is there and hands it to the disk; empty, or the reason against it.
QString safeFileSecure(const QString &temporary)
{
    QFile file(temporary);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return file.errorString();
    if (file.size() == 0)
        return text("SafeFile", "nothing was produced");
    const int number = safeFileSync(file.handle());
    return number == 0 ? QString() : safeFileSystemReason(number);
}

/// Makes the empty file that a producer fills, readable by whom the old file was; empty, or the reason against it.
QString safeFileReserve(const QString &temporary, const QFileInfo &old)
{
    QFile file(temporary);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return file.errorString();
    if (old.exists() && !file.setPermissions(old.permissions()))
        return file.errorString();
    return {};
}

/// The file that could not even be begun: a fault of its place, not of ours.
Error safeFileNotBegun(const QString &path, const QString &reason)
{
    return Error{ErrorCode::Denied,
                 text("SafeFile", "“%1” cannot be written: %2. Choose another folder or name; nothing was changed.")
                     .arg(QDir::toNativeSeparators(path), reason),
                 {}};
}

Error safeFileTooLarge(const QString &shown, qint64 limitBytes)
{
    return Error{ErrorCode::Limit,
                 text("SafeFile", "The file %1 is larger than the %2 MB that are read here. Choose a smaller file.")
                     .arg(shown, QString::number(std::max<qint64>(1, limitBytes / 1'000'000))),
                 {}};
}

} // namespace

Result<void> requireWritablePath(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const QString shown = QDir::toNativeSeparators(path);
    const QString shownFolder = QDir::toNativeSeparators(folder.absoluteFilePath());
    if (path.isEmpty())
        return Error{ErrorCode::InvalidInput, text("SafeFile", "The name of the file to write is empty. Give one; nothing was changed."), {}};
    if (file.isDir() || path.endsWith(u'/'))
        return Error{ErrorCode::InvalidInput, text("SafeFile", "“%1” is a folder. Name a file in it; nothing was changed.").arg(shown), {}};
    if (file.exists() && !file.isFile())
        return Error{ErrorCode::InvalidInput, text("SafeFile", "“%1” is no ordinary file. Choose another name; nothing was changed.").arg(shown), {}};
    if (!folder.exists())
        return Error{ErrorCode::NotFound, text("SafeFile", "There is no folder “%1”. Make it or choose another; nothing was changed.").arg(shownFolder), {}};
    if (!folder.isDir())
        return Error{ErrorCode::InvalidInput, text("SafeFile", "“%1” is a file, not a folder. Choose another; nothing was changed.").arg(shownFolder), {}};
    if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        return Error{ErrorCode::Denied, text("SafeFile", "“%1” may not be written. Choose another folder or name; nothing was changed.").arg(shown), {}};
    return {};
}

Result<void> requireReadablePath(const QString &path)
{
    const QFileInfo file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (path.isEmpty())
        return Error{ErrorCode::InvalidInput, text("SafeFile", "The name of the file to read is empty. Give one."), {}};
    if (!file.exists())
        return Error{ErrorCode::NotFound, text("SafeFile", "There is no file “%1”. Check its name and folder.").arg(shown), {}};
    if (file.isDir())
        return Error{ErrorCode::InvalidInput, text("SafeFile", "“%1” is a folder. Choose a file in it.").arg(shown), {}};
    if (!file.isFile())
        return Error{ErrorCode::InvalidInput, text("SafeFile", "“%1” is a device or a pipe. Save what it gives as a file and choose that.").arg(shown), {}};
    if (!file.isReadable())
        return Error{ErrorCode::Denied, text("SafeFile", "You may not read “%1”. Ask whoever owns it, or choose another file.").arg(shown), {}};
    return {};
}

Result<void> writeFileSafely(const QString &path, const QByteArray &bytes)
{
    return writeFileSafely(path, [&](QIODevice &device) -> Result<void> {
        device.write(bytes);
        return {};
    });
}

Result<void> writeFileSafely(const QString &path, const std::function<Result<void>(QIODevice &)> &produce)
{
    if (Result<void> writable = requireWritablePath(path); !writable)
        return writable;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return safeFileNotBegun(path, file.errorString());
    SafeFileWriter writer(file);
    writer.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    const Result<void> produced = produce(writer);
    if (!produced) {
        file.cancelWriting();
        return produced.error();
    }
    const bool whole =
        !writer.isShort() && file.flush() && file.error() == QFileDevice::NoError && file.size() == writer.written();
    const int number = whole ? safeFileSync(file.handle()) : 0;
    if (!whole || number != 0) {
        const QString reason = whole ? safeFileSystemReason(number) : file.errorString();
        file.cancelWriting();
        return safeFileError(path, reason);
    }
    if (!file.commit())
        return safeFileError(path, file.errorString());
    return safeFileFinish(path);
}

Result<void> replaceFileSafely(const QString &path,
                               const std::function<Result<void>(const QString &temporary)> &produce)
{
    if (Result<void> writable = requireWritablePath(path); !writable)
        return writable;
    const QFileInfo old(path);
    const QString target = old.exists() ? old.canonicalFilePath() : old.absoluteFilePath();
    const QString temporary = QFileInfo(target).absoluteDir().filePath(
        QStringLiteral(".%1.%2").arg(QFileInfo(target).fileName().left(80), makeUuidV7().toString(QUuid::Id128)));
    if (const QString reason = safeFileReserve(temporary, old); !reason.isEmpty()) {
        QFile::remove(temporary);
        return safeFileNotBegun(path, reason);
    }
    const Result<void> produced = produce(temporary);
    if (!produced) {
        QFile::remove(temporary);
        return produced.error();
    }
    QString reason = safeFileSecure(temporary);
    if (reason.isEmpty()) {
        std::error_code code;
        std::filesystem::rename(std::filesystem::path(temporary.toStdU16String()),
                                std::filesystem::path(target.toStdU16String()), code);
        reason = code ? QString::fromStdString(code.message()) : QString();
    }
    if (!reason.isEmpty()) {
        QFile::remove(temporary);
        return safeFileError(path, reason);
    }
    return safeFileFinish(target);
}

Result<QByteArray> readFile(const QString &path, qint64 limitBytes)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    const bool isStream = info.exists() && !info.isDir() && !info.isFile(); // a pipe or a device: the limit bounds what is read
    if (Result<void> readable = isStream ? Result<void>() : requireReadablePath(path); !readable)
        return readable.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Trouble,
                     text("SafeFile", "The file %1 could not be read: %2.").arg(shown, file.errorString()),
                     {}};
    }
    // Asking for the known size keeps a small file from reserving the whole limit; devices and /proc tell none.
    const qint64 size = file.isSequential() || file.size() == 0 ? limitBytes : std::min(file.size(), limitBytes);
    QByteArray bytes = file.read(size + 1);
    for (QByteArray piece = bytes; isStream && !piece.isEmpty() && bytes.size() <= size; bytes += piece)
        piece = file.read(size + 1 - bytes.size()); // a pipe gives what it has, not what was asked for
    if (bytes.size() > limitBytes)
        return safeFileTooLarge(shown, limitBytes);
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::Trouble,
                     text("SafeFile", "The file %1 could not be read: %2.").arg(shown, file.errorString()),
                     {}};
    }
    return bytes;
}

} // namespace freehold
