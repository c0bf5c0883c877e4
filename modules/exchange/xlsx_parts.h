// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cell_format.h"
#include "exchange/zip_archive.h"

#include <QHash>

#include <vector>

namespace freehold {

/// A worksheet as the workbook lists it.
struct XlsxSheetPart {
    QString name;
    QByteArray part; ///< its name in the archive
};

/// What must be known of a workbook before its cells can be read.
struct XlsxWorkbook {
    QList<XlsxSheetPart> sheets; ///< worksheets only, in the order of the tabs
    bool is1904 = false;
    QByteArray stylesPart;
    QByteArray stringsPart;
};

/// The shared strings, kept as one block of UTF-8.
class XlsxStrings final
{
public:
    void append(QByteArrayView utf8);
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_ends.size()); }
    /// As stored; see xlsxText.
    [[nodiscard]] QByteArrayView at(qsizetype index) const;

private:
    QByteArray m_text;
    std::vector<qsizetype> m_ends;
};

/// Unsupported if the archive is no XLSX workbook (.ods, .xlsb, .docx).
Result<XlsxWorkbook> readXlsxWorkbook(ZipArchive &archive);

/// The meaning of each cell style (attribute s of a cell).
Result<QList<CellFormat>> readXlsxStyles(ZipArchive &archive, const XlsxWorkbook &workbook);

Result<XlsxStrings> readXlsxStrings(ZipArchive &archive, const XlsxWorkbook &workbook, const SheetLimits &limits);

/// Cell text as stored: _x000D_ and its like stand for characters XML cannot hold, line ends become LF.
QString xlsxText(QByteArrayView utf8);

/// The same into a text whose memory is used again.
void refillXlsxText(QString &text, QByteArrayView utf8);

} // namespace freehold
