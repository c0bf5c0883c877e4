// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace freehold {

/// Told how far a long task is (total 0 = not known); answering false stops it, and the task ends with Cancelled.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace freehold
