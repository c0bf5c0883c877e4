// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <functional>

class QWidget;

namespace freehold {

/// Whether a job holds its window until it is over (work that writes, so that nothing else can), or runs while one goes on working.
enum class JobManner { InFront, Behind };

/// Carries out long work on a thread of its own, then calls `done` on the interface thread; `done` is left out when `owner` is gone by
/// then. In front it stands under a progress window with Cancel, of which nothing is seen for work that ends within a moment. Every job is
/// among jobs() while it runs and for a while after.
void runJob(QWidget *owner, const QString &title, std::function<Result<void>(const Progress &)> work,
            std::function<void(const Result<void> &)> done, JobManner manner = JobManner::InFront);

} // namespace freehold
