// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/company_lock.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#endif

namespace freehold {
namespace {

/// By its real name: two names of one file are one lock.
QString lockPathOf(const QString &companyPath)
{
    const QFileInfo company(companyPath);
    return (company.exists() ? company.canonicalFilePath() : company.absoluteFilePath()) + QStringLiteral(".lock");
}

Error companyLockedElsewhere(const QString &companyPath, const QString &holder)
{
    const QString name = QFileInfo(companyPath).fileName();
    const QString sentence =
        holder.isEmpty()
            ? text("Store", "“%1” is open in another Freehold window. It can be read here; to change it, use that window or close it.").arg(name)
            : text("Store", "“%1” is open in another Freehold window (%2). It can be read here; to change it, use that window or close it.")
                  .arg(name, holder);
    return Error{ErrorCode::ReadOnly, sentence, {}};
}

#ifdef Q_OS_UNIX

Error companyLockProblem(const QString &companyPath, int number)
{
    return Error{ErrorCode::Trouble,
                 text("Store", "“%1” cannot be kept for this program alone: %2. Check its disk and the rights of its folder; nothing was changed.")
                     .arg(QFileInfo(companyPath).fileName(), QString::fromStdString(std::generic_category().message(number))),
                 {}};
}

/// "freehold, 4711"; empty while the other one has not written it yet.
QString holderIn(int descriptor)
{
    char bytes[300];
    const ssize_t size = ::pread(descriptor, bytes, sizeof bytes, 0);
    const QStringList lines = QString::fromUtf8(bytes, std::max<qsizetype>(size, 0)).split(u'\n');
    return lines.size() < 2 ? QString() : QStringLiteral("%1, %2").arg(lines.at(1), lines.at(0));
}

/// Not if whoever had the lock before has removed the file since it was opened here.
bool hasName(int descriptor, const QByteArray &path)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.constData(), &named) == 0 && opened.st_dev == named.st_dev
        && opened.st_ino == named.st_ino;
}

/// Only for others to read: a full disk may refuse it.
void writeHolder(int descriptor)
{
    const QByteArray holder = QByteArray::number(QCoreApplication::applicationPid()) + '\n'
        + QFileInfo(QCoreApplication::applicationFilePath()).fileName().toUtf8() + '\n';
    const bool isWritten = ::ftruncate(descriptor, 0) == 0 && ::pwrite(descriptor, holder.constData(), static_cast<size_t>(holder.size()), 0) >= 0;
    if (!isWritten && ::ftruncate(descriptor, 0) != 0)
        qWarning("the lock file of a company names nobody");
}

#endif

} // namespace

#ifdef Q_OS_UNIX

CompanyLock::CompanyLock(QString path) : m_path(std::move(path))
{
}

CompanyLock::~CompanyLock()
{
    if (m_descriptor < 0)
        return;
    if (hasName(m_descriptor, QFile::encodeName(m_path)))
        QFile::remove(m_path); // while it is still locked: nobody else can have it yet
    ::close(m_descriptor);
}

Result<std::unique_ptr<CompanyLock>> CompanyLock::take(const QString &companyPath)
{
    std::unique_ptr<CompanyLock> lock(new CompanyLock(lockPathOf(companyPath)));
    const QByteArray path = QFile::encodeName(lock->m_path);
    for (;;) {
        const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (descriptor < 0)
            return companyLockProblem(companyPath, errno);
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int number = errno;
            const QString holder = holderIn(descriptor);
            ::close(descriptor);
            if (number == EINTR)
                continue;
            return number == EWOULDBLOCK ? companyLockedElsewhere(companyPath, holder) : companyLockProblem(companyPath, number);
        }
        if (hasName(descriptor, path)) {
            lock->m_descriptor = descriptor;
            writeHolder(descriptor);
            return lock;
        }
        ::close(descriptor);
    }
}

#else

CompanyLock::CompanyLock(QString path) : m_path(std::move(path)), m_lock(m_path)
{
}

CompanyLock::~CompanyLock() = default;

Result<std::unique_ptr<CompanyLock>> CompanyLock::take(const QString &companyPath)
{
    std::unique_ptr<CompanyLock> lock(new CompanyLock(lockPathOf(companyPath)));
    lock->m_lock.setStaleLockTime(0); // only a dead process makes a lock stale
    if (lock->m_lock.tryLock(0))
        return lock;
    qint64 process = 0;
    QString host;
    QString program;
    lock->m_lock.getLockInfo(&process, &host, &program);
    return companyLockedElsewhere(companyPath, process == 0 ? QString() : QStringLiteral("%1, %2").arg(program).arg(process));
}

#endif

} // namespace freehold
