// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace freehold {

class Desktop;
class WatchedApplication;

/// Drives the window over a company and prints how long each thing takes from the key to the paint: wall time, the median and the worst of
/// several rounds. `started` runs since the program began. The problem in words; empty = none.
QString measureWindow(Desktop &desktop, WatchedApplication &application, const QString &file, const QElapsedTimer &started);

} // namespace freehold
