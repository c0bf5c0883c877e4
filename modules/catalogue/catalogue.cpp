// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

namespace freehold {

const Field *List::find(QStringView columnName) const
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Field &f) { return f.name == columnName; });
    return found == columns.end() ? nullptr : &*found;
}

void Catalogue::addEntity(const Entity &entity)
{
    Q_ASSERT(!m_entityByTable.contains(entity.table));
    m_entities.append(&entity);
    m_entityByTable.insert(entity.table, &entity);
    if (entity.list.isEmpty())
        return;
    List generic{.name = entity.table, .label = entity.many, .entity = entity.table, .source = entity.table};
    for (const Field &field : entity.fields) {
        if (!field.isHidden && field.name != QLatin1String("id"))
            generic.columns.append(field);
    }
    generic.shown = entity.list;
    generic.order = {{entity.list.first()}};
    generic.icon = entity.icon;
    generic.createdBy = entity.createdBy;
    addList(std::move(generic));
}

void Catalogue::addList(List list)
{
    const auto same = std::find_if(m_lists.begin(), m_lists.end(), [&](const List &l) { return l.name == list.name; });
    if (same == m_lists.end())
        m_lists.append(std::move(list));
    else
        *same = std::move(list);
}

void Catalogue::addOperation(const Operation &operation)
{
    Q_ASSERT(!m_operationByName.contains(operation.name));
    m_operations.append(&operation);
    m_operationByName.insert(operation.name, &operation);
}

const Entity *Catalogue::entity(QStringView table) const
{
    return m_entityByTable.value(table.toString());
}

const List *Catalogue::list(QStringView name) const
{
    const auto found = std::find_if(m_lists.begin(), m_lists.end(), [&](const List &l) { return l.name == name; });
    return found == m_lists.end() ? nullptr : &*found;
}

const Operation *Catalogue::operation(QStringView name) const
{
    return m_operationByName.value(name.toString());
}

QList<const Entity *> Catalogue::searchChildren(QStringView table) const
{
    QList<const Entity *> children;
    for (const Entity *entity : m_entities) {
        if (entity->searchOwner.isEmpty())
            continue;
        const Field *owner = entity->find(entity->searchOwner);
        if (owner && owner->reference == table)
            children.append(entity);
    }
    return children;
}

} // namespace freehold
