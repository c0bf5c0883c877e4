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

namespace {

/// A step that is to be taken back or done again.
struct StoredStep {
    qint64 sequence = 0;
    QString label;
    QString name;
    QJsonObject request;
};

std::optional<StoredStep> storedStep(const Reader &reader, const UndoQuery &query)
{
    Rows rows = reader.query(query.select, query.parameters);
    if (!rows.next())
        return {};
    return StoredStep{rows.integer(0), rows.text(1), rows.text(2), QJsonDocument::fromJson(rows.text(3).toUtf8()).object()};
}

void carryOutStep(Transaction &tx, const StoredStep &step, const QString &newState)
{
    const Operation *operation = tx.catalogue().operation(step.name);
    QVariantMap values;
    for (const QString &key : step.request.keys()) {
        const Field *field = operation ? operation->request.find(key) : nullptr;
        tx.require(field != nullptr, ErrorCode::Unsupported,
                   text("Store", "“%1” was done by another version of Freehold and cannot be taken back here.").arg(step.label));
        values.insert(key, tx.valueOf(valueFromJson(*field, step.request.value(key), {tx.format(), tx.today()})));
    }
    tx.perform(step.name, values);
    tx.execute(QStringLiteral("update undo_step set state = :state where seq = :seq"),
               {{QStringLiteral("state"), newState}, {QStringLiteral("seq"), step.sequence}});
}

} // namespace

Result<QString> Store::stepBack(const QString &direction)
{
    const bool isUndo = direction == QLatin1String("undo");
    const UndoQuery query = undoQuery(isUndo, actor().user);
    QString label;
    Result<void> done = transact(direction, [&](Transaction &tx) {
        const std::optional<StoredStep> step = storedStep(tx, query);
        tx.require(step.has_value(), ErrorCode::NotFound,
                   isUndo ? text("Store", "There is nothing to undo.") : text("Store", "There is nothing to redo."));
        label = step->label;
        carryOutStep(tx, *step, query.newState);
    });
    if (!done)
        return done.error();
    return label;
}

Result<int> Store::undoTo(qint64 sequence)
{
    const UndoQuery query = undoQuery(true, actor().user);
    int count = 0;
    Result<void> done = transact(QStringLiteral("undo"), [&](Transaction &tx) {
        std::optional<StoredStep> step = storedStep(tx, query);
        for (; step && step->sequence >= sequence; step = storedStep(tx, query)) {
            const Result<void> taken = tx.attempt([&] { carryOutStep(tx, *step, query.newState); });
            if (!taken)
                tx.refuse(Error{taken.error().code, text("Store", "“%1” cannot be taken back: %2").arg(step->label, taken.error().text), taken.error().field});
            ++count;
            if (step->sequence == sequence)
                return;
        }
        tx.refuse(ErrorCode::NotFound, text("Store", "This edit was taken back already, or somebody else made it."));
    });
    if (!done)
        return done.error();
    return count;
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
