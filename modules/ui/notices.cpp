// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices.h"

namespace freehold {
namespace {

constexpr qsizetype mostNotices = 30;

} // namespace

void Notices::add(const Notice &notice)
{
    m_all.prepend(notice);
    m_all = m_all.mid(0, mostNotices);
    m_hasNew = true;
}

} // namespace freehold
