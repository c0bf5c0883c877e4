// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace freehold::testing {

/// One text of a .ts file with what stands for it in the other language.
struct CatalogueText {
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< one; several forms when the text counts
    bool isFinished = false;
    bool counts = false; ///< holds %n

    /// What makes it one text among all.
    [[nodiscard]] QString key() const { return context + u'\x1f' + source + u'\x1f' + comment; }
};

/// The texts of a .ts file; none, with a failed check, when it cannot be read.
QList<CatalogueText> readCatalogue(const QString &path);

} // namespace freehold::testing
