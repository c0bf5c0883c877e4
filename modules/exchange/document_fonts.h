// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace freehold {

/// The bundled document face (Noto Sans with Devanagari and Arabic) at a pixel size; the same on every computer. The first
/// call loads the fonts. Needs a QGuiApplication.
QFont documentFont(int pixelSize, bool bold = false);

} // namespace freehold
