// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit_chain.h"

#include <QCryptographicHash>

namespace freehold {

QByteArray auditHash(const QByteArray &previous, const AuditLine &line)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    };
    add(previous);
    add(QByteArray::number(line.sequence));
    add(QByteArray::number(line.at.toMSecsSinceEpoch()));
    add(line.actorId.toRfc4122());
    for (const QString &part : {line.actor, line.device, line.operation})
        add(part.toUtf8());
    add(line.operationId.toRfc4122());
    add(line.entity.toUtf8());
    add(line.rowId.toRfc4122());
    for (const QString &part : {line.before, line.after, line.reason})
        add(part.toUtf8());
    return hash.result();
}

} // namespace freehold
