// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "base/text.h"
#include "catalogue/value.h"
#include "store/transaction_log.h"

#include <QJsonDocument>

namespace freehold {

Result<QString> Store::undo()
{
    return stepBack(QStringLiteral("undo"));
}

Result<QString> Store::redo()
{
    return stepBack(QStringLiteral("redo"));
}

namespace {

struct UndoQuery {
    QString select;
    QVariantMap parameters;
    QString newState;
};

UndoQuery undoQuery(bool isUndo, const QUuid &who)
{
    const QString columns = isUndo ? QStringLiteral("undo_name, undo_request") : QStringLiteral("redo_name, redo_request");
    // Undo takes the newest step that stands, redo the oldest one taken back.
    return {QStringLiteral("select seq, label, %1 from undo_step where %2 and state = '%3' order by seq %4 limit 1")
                .arg(columns, TransactionLog::actorCondition(who), isUndo ? QStringLiteral("done") : QStringLiteral("undone"),
                     isUndo ? QStringLiteral("desc") : QStringLiteral("asc")),
            {{QStringLiteral("actor"), who}},
            isUndo ? QStringLiteral("undone") : QStringLiteral("done")};
}

} // namespace

Result<QString> Store::stepBack(const QString &direction)
{
    const bool isUndo = direction == QLatin1String("undo");
    const UndoQuery query = undoQuery(isUndo, actor().user);
    QString label;
    Result<void> done = transact(direction, [&](Transaction &tx) {
        qint64 sequence = 0;
        QString name;
        QJsonObject request;
        {
            Rows rows = tx.query(query.select, query.parameters);
            tx.require(rows.next(), ErrorCode::NotFound,
                       isUndo ? text("Store", "There is nothing to undo.") : text("Store", "There is nothing to redo."));
            sequence = rows.integer(0);
            label = rows.text(1);
            name = rows.text(2);
            request = QJsonDocument::fromJson(rows.text(3).toUtf8()).object();
        }
        const Operation *operation = tx.catalogue().operation(name);
        QVariantMap values;
        for (const QString &key : request.keys()) {
            const Field *field = operation ? operation->request.find(key) : nullptr;
            tx.require(field != nullptr, ErrorCode::Unsupported,
                       text("Store", "“%1” was done by another version of Freehold and cannot be taken back here.").arg(label));
            values.insert(key, tx.valueOf(valueFromJson(*field, request.value(key), {tx.format(), tx.today()})));
        }
        tx.perform(name, values);
        tx.execute(QStringLiteral("update undo_step set state = :state where seq = :seq"),
                   {{QStringLiteral("state"), query.newState}, {QStringLiteral("seq"), sequence}});
    });
    if (!done)
        return done.error();
    return label;
}

QString Store::stepLabel(bool isUndo) const
{
    const UndoQuery query = undoQuery(isUndo, actor().user);
    return read([&](Reader &reader) {
               Rows rows = reader.query(query.select, query.parameters);
               return rows.next() ? rows.text(1) : QString();
           })
        .valueOr({});
}

QString Store::undoLabel() const
{
    return stepLabel(true);
}

QString Store::redoLabel() const
{
    return stepLabel(false);
}

} // namespace freehold
