// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sync_conflict.h"

#include "catalogue/value.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// Any value as JSON text: in a list of one, for a document needs one.
QString valueText(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonValue valueOfText(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array().first();
}

QVariant fieldValue(const Transaction &tx, const Field &field, const QJsonValue &json)
{
    return tx.valueOf(valueFromJson(field, json, {tx.format(), tx.today()}));
}

/// One edit that met another.
struct Meeting {
    const Entity &entity;
    QUuid row;
    QVariantMap stored;
    bool isLater = false; ///< than the last change of the row
};

void keepDifference(Transaction &tx, const Meeting &meeting, const Field &field, const QJsonValue &kept, const QJsonValue &lost, const QString &lostBy)
{
    SyncConflict conflict{.table = meeting.entity.table, .record = meeting.row, .field = field.name, .kept = valueText(kept),
                          .lost = valueText(lost), .lostBy = lostBy, .lostAt = tx.clock().nowUtc()};
    tx.insert(conflict);
}

QVariantMap mergedValues(Transaction &tx, const Meeting &meeting, const QJsonObject &wanted, const QJsonObject &base)
{
    QVariantMap values;
    for (auto member = wanted.begin(); member != wanted.end(); ++member) {
        const Field *field = meeting.entity.find(member.key());
        tx.require(field && !field->isOperationOnly, ErrorCode::InvalidInput, text("SyncConflict", "There is no field “%1” to change.").arg(member.key()));
        const QVariant value = fieldValue(tx, *field, member.value());
        const QVariant present = meeting.stored.value(field->name);
        const bool isSeen = !base.contains(field->name) || sameValue(*field, fieldValue(tx, *field, base.value(field->name)), present);
        if (sameValue(*field, value, present))
            continue;
        if (isSeen) {
            values.insert(field->name, value);
        } else if (meeting.isLater) {
            keepDifference(tx, meeting, *field, member.value(), valueToJson(*field, present), {});
            values.insert(field->name, value);
        } else {
            keepDifference(tx, meeting, *field, valueToJson(*field, present), member.value(), tx.actor().name);
        }
    }
    return values;
}

} // namespace

template <>
const QList<Choice> &choicesOf<ConflictState>()
{
    static const QList<Choice> choices{{u"open"_s, label("SyncConflict", "Open")}, {u"settled"_s, label("SyncConflict", "Settled")}};
    return choices;
}

template <>
const Entity &entityOf<SyncConflict>()
{
    static const Entity entity{
        .table = u"sync_conflicts"_s,
        .one = label("SyncConflict", "Difference"),
        .many = label("SyncConflict", "Differences"),
        .fields = {field<&SyncConflict::id>("id", label("SyncConflict", "Id")).hidden(),
                   field<&SyncConflict::table>("record_table", label("SyncConflict", "Kind of record")).required().maxLength(60),
                   field<&SyncConflict::record>("record_id", label("SyncConflict", "Record")).required().hidden(),
                   field<&SyncConflict::field>("field", label("SyncConflict", "Field")).required().maxLength(60),
                   field<&SyncConflict::kept>("kept", label("SyncConflict", "Kept value")).multiline(),
                   field<&SyncConflict::lost>("lost", label("SyncConflict", "Other value")).multiline(),
                   field<&SyncConflict::lostBy>("lost_by", label("SyncConflict", "Entered by")),
                   field<&SyncConflict::lostAt>("lost_at", label("SyncConflict", "Noticed")),
                   field<&SyncConflict::state>("state", label("SyncConflict", "State"))},
        .title = u"field"_s,
        .list = {u"lost_at"_s, u"record_table"_s, u"field"_s, u"kept"_s, u"lost"_s, u"lost_by"_s, u"state"_s},
        .icon = u"arrow-right-left"_s,
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

template <>
const Operation &operationOf<SettleDifference>()
{
    static const Operation operation{
        .name = u"settle-difference"_s,
        .label = label("SyncConflict", "Settle difference"),
        .request = {{field<&SettleDifference::conflict>("conflict", label("SyncConflict", "Difference")).to(u"sync_conflicts"_s).required(),
                     field<&SettleDifference::useLost>("use_lost", label("SyncConflict", "Take the other value"))}},
        .subject = u"sync_conflicts"_s,
        .subjectField = u"conflict"_s,
        .when = u"state = open"_s,
        .hint = label("SyncConflict", "Ends a difference: the kept value stays, or the other one is taken after all."),
        .icon = u"check"_s,
    };
    return operation;
}

Outcome settleDifference(Transaction &tx, const SettleDifference &request)
{
    SyncConflict conflict = tx.get(request.conflict);
    tx.require(conflict.state == ConflictState::Open, ErrorCode::Conflict, text("SyncConflict", "This difference is settled already."));
    if (request.useLost) {
        const Entity *entity = tx.catalogue().entity(conflict.table);
        const Field *field = entity ? entity->find(conflict.field) : nullptr;
        tx.require(field != nullptr, ErrorCode::NotFound, text("SyncConflict", "The field does not exist any more. Settle it without taking the value."));
        tx.updateValues(*entity, conflict.record, {{field->name, fieldValue(tx, *field, valueOfText(conflict.lost))}});
    }
    conflict.state = ConflictState::Settled;
    tx.update(conflict);
    return {.table = u"sync_conflicts"_s, .id = conflict.id.uuid(), .number = {}, .extra = {}};
}

void mergeEdit(Transaction &tx, const QVariantMap &request, const Error &why)
{
    const Entity *entity = tx.catalogue().entity(request.value(u"table"_s).toString());
    const QUuid row = request.value(u"row"_s).toUuid();
    if (!entity || !entity->isPlain || entity->sync != Sync::FieldMerge || why.code == ErrorCode::Denied)
        tx.refuse(why);
    const QVariantMap id{{u"id"_s, row}};
    if (tx.integer(u"select count(*) from %1 where id = :id and deleted_at is not null"_s.arg(entity->table), id) > 0)
        tx.restoreRow(*entity, row);
    Meeting meeting{.entity = *entity, .row = row, .stored = tx.values(*entity, row)};
    if (meeting.stored.isEmpty())
        tx.refuse(why);
    meeting.isLater = tx.integer(u"select updated_at from %1 where id = :id"_s.arg(entity->table), id) <= tx.clock().nowUtc().toMSecsSinceEpoch();
    tx.updateValues(*entity, row, mergedValues(tx, meeting, request.value(u"values"_s).toJsonObject(), request.value(u"base"_s).toJsonObject()));
}

} // namespace freehold
