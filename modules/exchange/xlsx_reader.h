// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"
#include "exchange/xlsx_parts.h"

namespace freehold {

/// An opened workbook whose sheets can be streamed one at a time.
class XlsxFile final
{
public:
    /// Reads the parts that are shared by all sheets. NotFound, Limit, InvalidInput, Unsupported.
    static Result<XlsxFile> open(const QString &path, const SheetLimits &limits);

    [[nodiscard]] QStringList sheetNames() const;
    /// Streams the sheet `options` names (NotFound if there is none); see readSheet.
    Result<SheetSummary> read(const SheetOptions &options, const SheetRowSink &sink, const Progress &progress);

private:
    XlsxFile(ZipArchive archive, XlsxWorkbook workbook) : m_archive(std::move(archive)), m_workbook(std::move(workbook))
    {}

    ZipArchive m_archive;
    XlsxWorkbook m_workbook;
    QList<CellFormat> m_formats;
    XlsxStrings m_strings;
};

} // namespace freehold
