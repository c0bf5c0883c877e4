// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importers.h"

namespace freehold {

/// How the columns of one shape of file go to an importer's fields: what a saved template and a --map file hold.
struct ImportMapping {
    QHash<QString, QString> targets; ///< folded header -> field name; empty = the column is left out
    qint64 headerRow = 0;            ///< 0 = find it
    QString sheetName;
    std::optional<DateOrder> dateOrder;
    std::optional<bool> hasDecimalComma;

    /// Reads {"columns": {"Header": "field" or null}, "header_row": 3, "sheet": "...", "date_order": "dmy" or "mdy", "decimal": ","};
    /// the columns alone will do. InvalidInput names what is not understood.
    static Result<ImportMapping> fromJson(const QJsonObject &json, const Importer &importer);
    [[nodiscard]] QJsonObject toJson() const;
};

/// A header without case, accents, spaces and punctuation: "E-Mail Id." gives "emailid". Letters of every script stay.
QString foldedHeader(const QString &header);

/// Tells files of one shape apart from others: the same for the same headers in the same order.
QString headerFingerprint(const QStringList &headers);

/// For each header the field it means, or nothing: by the field's name, label and known spellings, then by what is nearly one
/// of them. A field is given to one column only.
QStringList guessTargets(const QList<ImportField> &fields, const QStringList &headers);

} // namespace freehold
