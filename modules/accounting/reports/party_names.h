// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"

namespace freehold {

/// Names of the parties that stand in journal lines, each looked up once. The books know parties by their table only.
class PartyNames
{
public:
    explicit PartyNames(const Reader &reader) : m_reader(reader), m_entity(reader.catalogue().entity(u"parties")) {}

    QString of(const QUuid &party)
    {
        if (party.isNull() || !m_entity)
            return {};
        if (!m_names.contains(party))
            m_names.insert(party, m_reader.titleOf(*m_entity, party));
        return m_names.value(party);
    }

private:
    const Reader &m_reader;
    const Entity *m_entity;
    QHash<QUuid, QString> m_names;
};

} // namespace freehold
