// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screen_context.h"

#include <QDateTime>

namespace freehold {

/// Something the window said.
struct Notice {
    QDateTime at;
    Tone tone = Tone::Success;
    QString words;
    ToastAction action;
};

/// What was said lately, newest first; the oldest are forgotten.
class Notices
{
public:
    void add(const Notice &notice);
    [[nodiscard]] const QList<Notice> &all() const { return m_all; }
    /// Whether something was said since somebody looked.
    [[nodiscard]] bool hasNew() const { return m_hasNew; }
    void markSeen() { m_hasNew = false; }

private:
    QList<Notice> m_all;
    bool m_hasNew = false;
};

} // namespace freehold
