// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/company_file.h"

#include "base/safe_file.h"
#include "base/text.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

namespace freehold {

Result<CompanyFileHeader> readCompanyHeader(const QString &path)
{
    if (Result<void> readable = requireReadablePath(path); !readable)
        return readable.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Trouble, text("Store", "The file “%1” cannot be read: %2.").arg(path, file.errorString()), {}};
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith("SQLite format 3"))
        return Error{ErrorCode::Unsupported, text("Store", "“%1” is not a Freehold company.").arg(path), {}};
    CompanyFileHeader header;
    header.schema = qFromBigEndian<qint32>(head.constData() + 60);
    header.applicationId = qFromBigEndian<quint32>(head.constData() + 68);
    if (header.applicationId != companyApplicationId) {
        return Error{ErrorCode::Unsupported,
                     text("Store", "“%1” is a database of another program, not a Freehold company.").arg(path), {}};
    }
    return header;
}

QString unsafeFolderReason(const QString &path)
{
    static const QList<QByteArray> remote{"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afpfs", "webdav", "fuse.rclone"};
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    if (!remote.contains(storage.fileSystemType()))
        return {};
    return text("Store", "“%1” lies on a network drive, where a live book can be damaged. Keep it on this computer, "
                         "or use the office server to share it.").arg(path);
}

} // namespace freehold
