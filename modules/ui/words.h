// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QApplication;

namespace freehold {

/// A language that the interface speaks.
struct Language {
    QString code; ///< "hi"
    QString name; ///< in the language itself
};

/// The language of the words on screen. Numbers, dates and currency stay those of the company.
namespace words {

/// The made-up language that shows what breaks with longer words and from right to left.
inline constexpr QStringView pseudoCode = u"qps";

/// What a person can choose from, English first.
[[nodiscard]] QList<Language> languages();
/// The one to speak: `asked` (a code such as "hi"), else the choice kept, else the first of the system's that is spoken here,
/// else English.
[[nodiscard]] QString chosen(const QString &asked = {});
/// What a person chose to be kept; empty = as the system.
[[nodiscard]] QString kept();
void keep(const QString &code);
/// Speaks the language from now on and turns the layout its way. What is on screen already has to be made anew.
void apply(QApplication &application, const QString &code);
[[nodiscard]] QString current();

} // namespace words
} // namespace freehold
