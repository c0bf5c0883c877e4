// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plain_fields.h"

#include "store/plain_edits.h"
#include "store/store.h"

namespace freehold {

bool mayEditPlainly(const Store &store, const Entity &entity)
{
    const AccessRequest access{.action = AccessRequest::Action::Run, .subject = operationOf<EditRecord>().name, .row = {}};
    return entity.isPlain && !store.isReadOnly() && store.allows(access);
}

bool isPlainField(const Field &field)
{
    if (field.isOperationOnly || field.isHidden || field.name == QLatin1String("id"))
        return false;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Rate:
    case FieldType::Area:
    case FieldType::Date:
    case FieldType::Flag:
    case FieldType::Choice:
    case FieldType::Reference: return true;
    case FieldType::Instant:
    case FieldType::Json:
    case FieldType::Bytes:
    case FieldType::References:
    case FieldType::Rows: return false;
    }
    return false;
}

QList<Field> plainFieldsOf(const Entity &entity)
{
    QStringList names;
    for (const FormSection &section : entity.form)
        names += section.fields;
    QList<Field> fields;
    for (const QString &name : std::as_const(names)) {
        if (const Field *field = entity.find(name); field && isPlainField(*field))
            fields.append(*field);
    }
    for (const Field &field : entity.fields) {
        if (!names.contains(field.name) && isPlainField(field))
            fields.append(field);
    }
    return fields;
}

} // namespace freehold
