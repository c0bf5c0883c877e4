// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace freehold {

class Desktop;

/// Walks the main job through the real window by its own widgets on the company file (which it changes) and leaves pictures, a
/// statement and a receipt as PDF and a trial balance as XLSX in the folder. Returns what did not work.
QStringList walkJourney(Desktop &desktop, const QString &file, const QString &folder);
/// Only looks: pictures of the screens at 1560 x 936, light and dark.
QStringList takeShots(Desktop &desktop, const QString &file, const QString &folder);

} // namespace freehold
