// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QUuid>

namespace freehold {

/// Which records of a table were chosen in look-ups at this computer: the latest and how often each. Kept in the settings.
class LookupMemory
{
public:
    explicit LookupMemory(const QString &table);

    [[nodiscard]] QUuid latest() const { return m_ids.isEmpty() ? QUuid() : m_ids.first(); }
    /// Latest first, at most fifty.
    [[nodiscard]] QList<QUuid> ids() const { return m_ids; }
    [[nodiscard]] int uses(const QUuid &id) const { return m_uses.value(id); }
    void note(const QUuid &id);

private:
    QString m_key;
    QList<QUuid> m_ids;
    QHash<QUuid, int> m_uses;
};

} // namespace freehold
