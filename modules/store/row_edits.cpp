// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_edits.h"

#include "catalogue/value.h"

namespace freehold {
namespace {

/// Whether the editor saw the field as it is now, in whatever form the value is written.
bool sawTheSame(const Transaction &tx, const Field &field, const QJsonObject &base, const QVariant &stored)
{
    if (!base.contains(field.name) || base.value(field.name) == valueToJson(field, stored))
        return true;
    const Result<QVariant> seen = valueFromJson(field, base.value(field.name), {tx.format(), tx.today()});
    return seen.ok() && sameValue(field, *seen, stored);
}

} // namespace

const Entity &plainEntityOf(const Transaction &tx, const QString &table)
{
    const Entity *entity = tx.catalogue().entity(table);
    tx.require(entity != nullptr, ErrorCode::NotFound, text("PlainEdit", "There is no table “%1”.").arg(table), QStringLiteral("table"));
    tx.require(entity->isPlain, ErrorCode::Denied,
               text("PlainEdit", "%1 cannot be changed directly: use the actions of the record.").arg(entity->many.text()));
    return *entity;
}

QVariantMap plainValuesOf(const Transaction &tx, const Entity &entity, const QJsonObject &json)
{
    const ValueContext context{tx.format(), tx.today()};
    QVariantMap values;
    for (const QString &name : json.keys()) {
        const Field *field = entity.find(name);
        tx.require(field != nullptr, ErrorCode::InvalidInput,
                   text("PlainEdit", "%1 has no field “%2”.").arg(entity.one.text(), name), name);
        tx.require(!field->isOperationOnly, ErrorCode::InvalidInput,
                   text("PlainEdit", "%1 changes only through the actions of the %2.").arg(field->label.text(), entity.one.text()), name);
        QVariant value = tx.valueOf(valueFromJson(*field, json.value(name), context));
        if (field->type == FieldType::Reference && value.metaType().id() == QMetaType::QString) {
            const Entity *target = tx.catalogue().entity(field->reference);
            value = target && !value.toString().isEmpty() ? tx.resolve(*target, value.toString()) : QUuid();
        }
        values.insert(name, value);
    }
    return values;
}

FieldChanges applyRowEdit(Transaction &tx, const Entity &entity, const QUuid &row, const QJsonObject &values, const QJsonObject &base)
{
    const QVariantMap wanted = plainValuesOf(tx, entity, values);
    const QVariantMap stored = tx.values(entity, row);
    tx.require(!stored.isEmpty(), ErrorCode::NotFound, text("PlainEdit", "The %1 is not there any more.").arg(entity.one.text()));
    FieldChanges changes;
    for (auto it = wanted.constBegin(); it != wanted.constEnd(); ++it) {
        const Field &field = *entity.find(it.key());
        const QVariant now = stored.value(it.key());
        if (sameValue(field, it.value(), now))
            continue;
        changes.before.insert(it.key(), valueToJson(field, now));
        changes.after.insert(it.key(), valueToJson(field, it.value()));
        tx.require(sawTheSame(tx, field, base, now), ErrorCode::Conflict,
                   text("PlainEdit", "%1 was changed meanwhile to “%2”. Look at it and save again.")
                       .arg(field.label.text(), displayValue(field, now, tx.format())),
                   it.key());
    }
    tx.updateValues(entity, row, wanted);
    return changes;
}

QString undoTitleOf(const Transaction &tx, const Entity &entity, const QUuid &id)
{
    const QString title = tx.titleOf(entity, id);
    return title.isEmpty() ? entity.one.text() : QStringLiteral("%1 %2").arg(entity.one.text(), title);
}

} // namespace freehold
