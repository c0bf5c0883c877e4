// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <functional>

class QWidget;

namespace freehold {

/// Carries out long work on a thread of its own under a progress window with Cancel, then calls `done` on the interface thread.
/// Nothing is shown for work that ends within a moment. `done` is left out when `owner` is gone by then.
void runJob(QWidget *owner, const QString &title, std::function<Result<void>(const Progress &)> work,
            std::function<void(const Result<void> &)> done);

} // namespace freehold
