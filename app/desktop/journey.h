// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace freehold {

class Desktop;

/// Walks the main job through the real window by its own widgets on the company file (which it changes) and leaves pictures, a
/// statement and a receipt as PDF and a trial balance as XLSX in the folder. Returns what did not work.
QStringList walkJourney(Desktop &desktop, const QString &file, const QString &folder);
/// Only looks: pictures of every screen at 1560 x 936 and 1024 x 640, light and dark, in English, Hindi and Arabic, and a sheet of them all.
QStringList takeShots(Desktop &desktop, const QString &file, const QString &folder);

} // namespace freehold
