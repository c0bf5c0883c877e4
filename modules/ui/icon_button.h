// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace freehold {

/// A flat button that is only an icon; `words` are its tooltip and accessible name.
QToolButton *iconButton(const QString &icon, const QString &words, QWidget *parent);

} // namespace freehold
