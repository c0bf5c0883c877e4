// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freehold {

/// Whether the character shows nothing itself but turns text around, or hides between letters so that two names look alike. The joiners
/// U+200C and U+200D, which Indic scripts and Persian are written with, are none.
bool isHiddenMark(QChar character);

/// "U+202E": the first hidden mark in the text; empty if there is none.
QString hiddenMarkIn(QStringView text);

/// The text without spaces and hidden marks at its ends: there they come along when something is copied, and change nothing.
QString trimmedOfMarks(QStringView text);

} // namespace freehold
