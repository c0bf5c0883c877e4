// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "base/text.h"
#include "store/audit_chain.h"

namespace freehold {

Result<QStringList> Store::integrityProblems() const
{
    return read([](Reader &reader) {
        QStringList problems;
        if (reader.isPostgres())
            return problems;
        for (Rows rows = reader.query(QStringLiteral("pragma integrity_check")); rows.next();) {
            if (rows.text(0) != QLatin1String("ok"))
                problems.append(rows.text(0));
        }
        for (Rows rows = reader.query(QStringLiteral("pragma foreign_key_check")); rows.next();)
            problems.append(text("Store", "A row of %1 refers to a row of %2 that is not there.").arg(rows.text(0), rows.text(2)));
        return problems;
    });
}

Result<QString> Store::auditChainProblem() const
{
    return read([](Reader &reader) {
        QByteArray head;
        qint64 expected = 1;
        Rows rows = reader.query(QStringLiteral("select seq, at, actor_id, actor, device, operation, operation_id, entity, row_id, before, "
                                                "after, reason, hash from audit_log order by seq"));
        while (rows.next()) {
            const AuditLine line{.sequence = rows.integer(0), .at = rows.instant(1), .actorId = rows.uuid(2), .actor = rows.text(3),
                                 .device = rows.text(4), .operation = rows.text(5), .operationId = rows.uuid(6),
                                 .entity = rows.text(7), .rowId = rows.uuid(8), .before = rows.bytes(9), .after = rows.bytes(10),
                                 .reason = rows.text(11)};
            if (line.sequence != expected)
                return text("Store", "The history has a gap before line %1.").arg(line.sequence);
            head = auditHash(head, line);
            if (head != rows.bytes(12))
                return text("Store", "Line %1 of the history was changed after it was written.").arg(line.sequence);
            ++expected;
        }
        return QString();
    });
}

} // namespace freehold
