// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/document.h"

#include "base/text.h"
#include "exchange/csv_writer.h"
#include "exchange/json_writer.h"
#include "exchange/pdf_writer.h"
#include "exchange/xlsx_writer.h"

#include <QFileInfo>

namespace freehold {

std::function<Result<void>(const RowSink &)> DocumentTable::fromList(QList<TableRow> rows)
{
    return [rows = std::move(rows)](const RowSink &sink) -> Result<void> {
        for (const TableRow &row : rows) {
            if (Result<void> taken = sink(row); !taken)
                return taken;
        }
        return {};
    };
}

Result<qint64> writeDocument(const Document &document, const QString &path, const Progress &progress)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return writePdf(document, path, progress);
    if (ending == QLatin1String("xlsx"))
        return writeXlsx(document, path, progress);
    if (ending == QLatin1String("csv"))
        return writeCsv(document, path, progress);
    if (ending == QLatin1String("json"))
        return writeJson(document, path, progress);
    return Error{ErrorCode::Unsupported,
                 text("Document",
                      "\"%1\" could not be written: its ending names no known format. Use .pdf, .xlsx, .csv or .json.")
                     .arg(QFileInfo(path).fileName()),
                 {}};
}

} // namespace freehold
