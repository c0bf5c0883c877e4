// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_mapping.h"
#include "exchange/sheet.h"
#include "exchange/vcard_reader.h"
#include "store/store.h"

#include <QHash>
#include <QSet>

namespace freehold {

enum class ImportFormat { Csv, Xlsx, Cards };

/// What the user has settled about an import; the rest is found out from the file.
struct ImportChoices {
    std::optional<ImportFormat> format = {};
    SheetOptions sheet = {};
    CompanyFormat company = {}; ///< how amounts and dates are read, unless the mapping or the template says otherwise
    bool hasDecimalComma = false;
    bool isLocaleSettled = false; ///< the two above were chosen for this file: a saved template does not change them
    ImportMapping mapping = {};   ///< columns settled by hand
};

/// Everything that decides how one file is brought in. Changed by the user before it runs.
struct ImportPlan {
    const Importer *importer = nullptr;
    QString path;
    ImportFormat format = ImportFormat::Csv;
    SheetOptions sheet;
    SheetPreview preview;              ///< of a table
    std::shared_ptr<VCardFile> cards;  ///< of a contact file
    qint64 headerRow = 0;              ///< 0 = no row names the columns
    QStringList headers;
    QStringList targets; ///< for each header the field it fills; empty = left out
    CompanyFormat company;
    bool hasDecimalComma = false;
    QHash<qint64, QHash<qsizetype, QString>> corrections; ///< by row of the file and column: what is read in place of the cell
    QSet<qint64> leftOut;        ///< rows of the file that are not taken
    bool isFromTemplate = false; ///< the targets are those of the last import of such a file

    [[nodiscard]] QString fileName() const;
    /// Headers of columns that hold something to read but are left out.
    [[nodiscard]] QStringList unusedHeaders() const;
    /// The mapping as it stands, to be kept for the next file of this shape.
    [[nodiscard]] ImportMapping mapping() const;
    /// The cells of a row of the file with what was put right in them.
    [[nodiscard]] QList<SheetCell> corrected(qint64 row, QList<SheetCell> cells) const;
};

/// Looks at the file and proposes how to bring it in: the saved template of its headers, else a guess. Refusals as
/// requireReadablePath; Unsupported, InvalidInput, Limit as the readers; InvalidInput when the mapping names a column the file has not. Any thread.
Result<ImportPlan> planImport(const Store &store, const Importer &importer, const QString &path, const ImportChoices &choices);

/// InvalidInput, naming the file, its rows and what is missing, when no column gives what the kind cannot do without. Reads the
/// whole file to count it.
Result<void> requireTargets(const ImportPlan &plan, const Progress &progress = {});

/// The format the file's ending stands for: .vcf and .vcard, .csv and .txt, .xlsx.
std::optional<ImportFormat> formatOfEnding(const QString &path);

} // namespace freehold
