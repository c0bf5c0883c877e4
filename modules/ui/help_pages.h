// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace freehold {

/// One page of the help, as it lies in resources/help.
struct HelpPage {
    QString id;         ///< "receipt", from the file 10-receipt.md
    QString title;      ///< its first heading
    QStringList topics; ///< screens, lists, tables, operations and reports it explains, besides its id
    QString markdown;
};

namespace help {

/// All pages, in the order of their files.
[[nodiscard]] const QList<HelpPage> &pages();
/// The page on a screen, list, table, operation or report; the first page if none is.
[[nodiscard]] const HelpPage &pageOn(QStringView topic);
/// The pages that hold every one of the words, those that hold them in the title first; all pages for no words.
[[nodiscard]] QList<const HelpPage *> find(const QString &words);

} // namespace help
} // namespace freehold
