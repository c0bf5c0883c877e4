// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace freehold {

/// Asks whether to leave what was entered and not saved: true = leave it. `what` says what would be lost.
bool mayLeave(QWidget *owner, const QString &title, const QString &what);

} // namespace freehold
