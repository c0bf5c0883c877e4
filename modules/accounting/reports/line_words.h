// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/entities/journal_entry.h"
#include "store/reader.h"

namespace freehold {

/// What journal lines say by codes and ids, in words, each looked up once. The books know parties by their table only.
class LineWords
{
public:
    explicit LineWords(const Reader &reader) : m_reader(reader), m_parties(reader.catalogue().entity(u"parties"))
    {
        for (const Choice &kind : choicesOf<JournalKind>())
            m_kinds.insert(kind.code, kind.label.text());
    }

    /// Name of the party; empty for none.
    QString party(const QUuid &id)
    {
        if (id.isNull() || !m_parties)
            return {};
        auto name = m_names.constFind(id);
        if (name == m_names.cend())
            name = m_names.insert(id, m_reader.titleOf(*m_parties, id));
        return *name;
    }

    /// Kind of an entry by its code.
    [[nodiscard]] QString kind(const QString &code) const { return m_kinds.value(code, code); }

private:
    const Reader &m_reader;
    const Entity *m_parties;
    QHash<QUuid, QString> m_names;
    QHash<QString, QString> m_kinds;
};

} // namespace freehold
