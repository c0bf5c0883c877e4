// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history.h"
#include "store/list_query.h"

namespace freehold {

/// Some rows of a list that refer to a record.
struct RelatedRows {
    const List *list = nullptr;
    QString filter; ///< that opens all of them
    qint64 count = 0;
    QList<ListRow> rows; ///< the first of them, values in the order of `columns`
    QStringList columns;
    QString newBy; ///< operation that adds one
};

/// Everything the detail of one record shows, read in one piece.
struct RecordContent {
    const Entity *entity = nullptr;
    QUuid id;
    QVariantMap values; ///< empty if the record is gone
    QHash<QUuid, QString> titles; ///< of the records it refers to
    QList<RelatedRows> related;
    QList<HistoryLine> history;

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
};

RecordContent readRecord(const Reader &reader, const Entity &entity, const QUuid &id);

} // namespace freehold
