// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace freehold::testing {

/// The lines of a C++ file with what a rule must not look at turned into blanks; line numbers stay.
struct SourceText {
    QStringList code; ///< without comments
    QStringList bare; ///< without comments and without the contents of string and character literals
};

/// Splits C++ text; knows raw strings, escapes and digit separators.
SourceText splitSource(const QString &text);

} // namespace freehold::testing
