// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/undo_steps.h"

namespace freehold {

QList<UndoStep> undoSteps(const Reader &reader, int limit)
{
    QList<UndoStep> steps;
    const QUuid me = reader.actor().user;
    Rows rows = reader.query(QStringLiteral("select u.seq, u.label, coalesce(t.actor, ''), u.at, u.state, u.actor_id from undo_step u "
                                            "left join sync_txn t on t.operation_id = u.operation_id "
                                            "where u.state <> 'dropped' order by u.seq desc limit :limit"),
                             {{QStringLiteral("limit"), limit}});
    while (rows.next()) {
        steps.append({.sequence = rows.integer(0),
                      .label = rows.text(1),
                      .actor = rows.text(2),
                      .isOwn = rows.uuid(5) == me,
                      .at = rows.instant(3),
                      .state = rows.text(4) == QLatin1String("done") ? UndoStep::State::Done : UndoStep::State::Undone});
    }
    return steps;
}

} // namespace freehold
