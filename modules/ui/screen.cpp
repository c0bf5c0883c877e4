// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen_registry.h"

#include <QFocusEvent>

#include <algorithm>

namespace freehold {
namespace {

template <typename Holds>
const ScreenEntry *firstEntry(const QList<ScreenEntry> &entries, Holds holds)
{
    const auto found = std::find_if(entries.begin(), entries.end(), holds);
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

Screen::Screen(ScreenContext &context, QWidget *parent) : QWidget(parent), m_context(context) {}

void Screen::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_start)
        m_start->setFocus(event->reason());
}

const ScreenEntry *ScreenRegistry::find(QStringView id) const
{
    return firstEntry(m_entries, [&](const ScreenEntry &entry) { return entry.id == id; });
}

const ScreenEntry *ScreenRegistry::forList(QStringView name) const
{
    return firstEntry(m_entries, [&](const ScreenEntry &entry) { return entry.replacesList == name && !name.isEmpty(); });
}

const ScreenEntry *ScreenRegistry::forRecord(QStringView table) const
{
    return firstEntry(m_entries, [&](const ScreenEntry &entry) { return entry.replacesRecordOf == table && !table.isEmpty(); });
}

const ScreenEntry *ScreenRegistry::forOperation(QStringView name) const
{
    return firstEntry(m_entries, [&](const ScreenEntry &entry) { return entry.replacesOperation == name && !name.isEmpty(); });
}

} // namespace freehold
