// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup_memory.h"

#include <QSettings>

namespace freehold {
namespace {

constexpr qsizetype rememberedLookups = 50;

} // namespace

LookupMemory::LookupMemory(const QString &table) : m_key(QStringLiteral("lookups/") + table)
{
    for (const QString &line : QSettings().value(m_key).toStringList()) {
        const QUuid id(line.section(u' ', 0, 0));
        if (id.isNull())
            continue;
        m_ids.append(id);
        m_uses.insert(id, line.section(u' ', 1, 1).toInt());
    }
}

void LookupMemory::note(const QUuid &id)
{
    m_ids.removeAll(id);
    m_ids.prepend(id);
    ++m_uses[id];
    while (m_ids.size() > rememberedLookups)
        m_uses.remove(m_ids.takeLast());
    QStringList lines;
    for (const QUuid &each : std::as_const(m_ids))
        lines.append(each.toString(QUuid::WithoutBraces) + u' ' + QString::number(m_uses.value(each)));
    QSettings().setValue(m_key, lines);
}

} // namespace freehold
