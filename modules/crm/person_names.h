// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freehold {

/// A name as names are compared: accents and case folded, titles (Mr, Smt., Dr, M/s) and punctuation left out, words sorted.
QString nameKey(const QString &name);

/// Whether two spellings may well mean one person: the same words in any order, or the same words once initials are
/// read ("R. Kumar" and "Ravi Kumar").
bool namesAgree(const QString &a, const QString &b);

} // namespace freehold
