// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reference_resolver.h"

#include "catalogue/value.h"
#include "store/rejected.h"

namespace freehold {
namespace {

/// Resolves one shape's fields; `outer` holds what the enclosing request already fixed.
class RequestResolver
{
public:
    RequestResolver(const Reader &reader, QVariantMap outer) : m_reader(reader), m_outer(std::move(outer)) {}

    QVariantMap resolve(const Shape &shape, const QVariantMap &request)
    {
        QVariantMap result;
        for (const Field &field : shape.fields) {
            if (!request.contains(field.name)) {
                if (field.isRequired)
                    check(field, emptyValue(field)); // what else is left out takes the request's default
                continue;
            }
            QVariant value = request.value(field.name);
            if (field.type == FieldType::Reference)
                value = resolveOne(field, value);
            else if (field.type == FieldType::References)
                value = resolveMany(field, value.toList());
            else if (field.type == FieldType::Rows)
                value = resolveRows(field, value.toList());
            check(field, value);
            result.insert(field.name, value);
            if (field.type == FieldType::Reference && !value.toUuid().isNull())
                m_outer.insert(field.name, value);
        }
        return result;
    }

private:
    void check(const Field &field, const QVariant &value) const
    {
        if (Result<void> checked = checkValue(field, value); !checked)
            m_reader.refuse(checked.error());
    }

    QVariant resolveOne(const Field &field, const QVariant &value) const
    {
        if (value.metaType().id() != QMetaType::QString)
            return value;
        const QString named = value.toString().trimmed();
        const Entity *entity = m_reader.catalogue().entity(field.reference);
        if (named.isEmpty() || !entity)
            return QUuid(named);
        QString condition;
        QVariantMap parameters;
        for (const Field &other : entity->fields) {
            if (other.type == FieldType::Reference && m_outer.contains(other.name) && other.name != field.name) {
                condition = QStringLiteral("%1 = :narrow").arg(other.name);
                parameters = {{QStringLiteral("narrow"), m_outer.value(other.name)}};
            }
        }
        try {
            return m_reader.resolve(*entity, named, condition, parameters);
        } catch (Rejected &rejected) {
            rejected.error.field = field.name;
            throw;
        }
    }

    QVariant resolveMany(const Field &field, const QVariantList &list) const
    {
        QVariantList result;
        for (const QVariant &item : list)
            result.append(resolveOne(field, item));
        return result;
    }

    QVariant resolveRows(const Field &field, const QVariantList &rows) const
    {
        QVariantList result;
        for (const QVariant &row : rows)
            result.append(RequestResolver(m_reader, m_outer).resolve(*field.rows, row.toMap()));
        return result;
    }

    const Reader &m_reader;
    QVariantMap m_outer;
};

} // namespace

QVariantMap resolvedRequest(const Reader &reader, const Shape &shape, const QVariantMap &request)
{
    for (auto it = request.constBegin(); it != request.constEnd(); ++it) {
        reader.require(shape.find(it.key()) != nullptr, ErrorCode::InvalidInput,
                       text("Store", "The request has no field “%1”.").arg(it.key()), it.key());
    }
    return RequestResolver(reader, {}).resolve(shape, request);
}

} // namespace freehold
