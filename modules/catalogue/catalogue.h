// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"
#include "catalogue/list.h"
#include "catalogue/operation.h"

namespace freehold {

/// Everything the program knows about shapes: entities, lists and operations, in order of registration.
/// Filled once at start by the modules, then only read: from any thread.
class Catalogue
{
public:
    template <typename T>
    void add()
    {
        addEntity(entityOf<T>());
    }
    void addEntity(const Entity &entity);
    /// A list of its own over a view or a filtered table; every entity with `list` columns gets one named as its table.
    void addList(List list);
    void addOperation(const Operation &operation);

    [[nodiscard]] const QList<const Entity *> &entities() const { return m_entities; }
    [[nodiscard]] const QList<List> &lists() const { return m_lists; }
    [[nodiscard]] const QList<const Operation *> &operations() const { return m_operations; }

    /// Null if there is none of that name.
    [[nodiscard]] const Entity *entity(QStringView table) const;
    [[nodiscard]] const List *list(QStringView name) const;
    [[nodiscard]] const Operation *operation(QStringView name) const;
    /// Entities whose searchable text belongs to rows of `table`.
    [[nodiscard]] QList<const Entity *> searchChildren(QStringView table) const;

private:
    QList<const Entity *> m_entities;
    QList<List> m_lists;
    QList<const Operation *> m_operations;
    QHash<QString, const Entity *> m_entityByTable;
    QHash<QString, const Operation *> m_operationByName;
};

} // namespace freehold
