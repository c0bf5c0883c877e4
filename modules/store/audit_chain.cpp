// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit_chain.h"

#include <QCryptographicHash>

namespace freehold {

QByteArray auditHash(const QByteArray &previous, const AuditLine &line)
{
    QByteArray whole;
    whole.reserve(400 + line.before.size() + line.after.size());
    const auto add = [&whole](const QByteArray &part) {
        whole += QByteArray::number(part.size());
        whole += ':';
        whole += part;
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
    add(line.before);
    add(line.after);
    add(line.reason.toUtf8());
    return QCryptographicHash::hash(whole, QCryptographicHash::Sha256);
}

} // namespace freehold
