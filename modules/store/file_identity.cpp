// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_identity.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace freehold {

FileIdentity fileIdentity(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) == 0)
        return {static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino)};
#else
    Q_UNUSED(path)
#endif
    return {};
}

} // namespace freehold
