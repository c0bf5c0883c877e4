// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

namespace freehold {

/// One line of the audit, as it is hashed and stored.
struct AuditLine {
    qint64 sequence = 0;
    QDateTime at;
    QUuid actorId;
    QString actor;
    QString device;
    QString operation;
    QUuid operationId;
    QString entity;
    QUuid rowId;
    QByteArray before; ///< JSON text
    QByteArray after;  ///< JSON text
    QString reason;
};

/// SHA-256 over the previous hash and the line's fields, each preceded by its length: any edit, cut or swap shows.
QByteArray auditHash(const QByteArray &previous, const AuditLine &line);

} // namespace freehold
