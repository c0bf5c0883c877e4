// SPDX-License-Identifier: GPL-3.0-or-later
// Files for the reading tests, made on the spot.
#pragma once

#include "exchange/sheet.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

namespace freehold::testing {

/// A folder of files that lives as long as the test.
class ReadingFolder
{
public:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        Q_ASSERT(written);
        Q_UNUSED(written)
        return file.fileName();
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A ZIP file of the given parts, in order.
    QString zip(const QString &name, const QList<std::pair<QByteArray, QByteArray>> &parts) const
    {
        zip_t *archive = zip_open(qUtf8Printable(path(name)), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        for (const auto &[part, bytes] : parts) {
            zip_source_t *source = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
            zip_file_add(archive, part.constData(), source, 0);
        }
        zip_close(archive);
        return path(name);
    }

    /// A workbook with one sheet of this sheetData content, written by hand.
    QString workbook(const QString &name, const QByteArray &rows, const QByteArray &strings = {}, const QByteArray &styles = {},
                     const QByteArray &properties = {}) const
    {
        return zip(name, workbookParts("<worksheet><sheetData>" + rows + "</sheetData></worksheet>", strings, styles, properties));
    }

    static QList<std::pair<QByteArray, QByteArray>> workbookParts(const QByteArray &sheet, const QByteArray &strings = {},
                                                                  const QByteArray &styles = {}, const QByteArray &properties = {})
    {
        return {
            {"_rels/.rels", "<Relationships><Relationship Id='a' Type='http://x/relationships/officeDocument' Target='xl/workbook.xml'/></Relationships>"},
            {"xl/workbook.xml", "<workbook xmlns:r='urn:r'>" + properties + "<sheets><sheet name='Plots' sheetId='1' r:id='r1'/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id='r1' Type='http://x/relationships/worksheet' Target='worksheets/sheet1.xml'/>"
             "<Relationship Id='r2' Type='http://x/relationships/sharedStrings' Target='/xl/sharedStrings.xml'/>"
             "<Relationship Id='r3' Type='http://x/relationships/styles' Target='styles.xml'/></Relationships>"},
            {"xl/sharedStrings.xml", "<sst>" + strings + "</sst>"},
            {"xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>"},
            {"xl/worksheets/sheet1.xml", sheet},
        };
    }

private:
    QTemporaryDir m_folder;
};

/// All rows of a file; the number and the texts of each.
struct ReadRows {
    Result<SheetSummary> result = SheetSummary{};
    QList<SheetRow> rows;

    [[nodiscard]] QStringList texts(qsizetype index) const
    {
        QStringList all;
        for (const SheetCell &cell : rows.value(index).cells)
            all.append(cell.text);
        return all;
    }
    [[nodiscard]] SheetCell cell(qsizetype row, qsizetype column) const { return rows.value(row).cells.value(column); }
};

inline ReadRows readAll(const QString &path, const SheetOptions &options = {})
{
    ReadRows read;
    read.result = readSheet(path, options, [&](qint64 number, const QList<SheetCell> &cells) -> Result<void> {
        read.rows.append({number, cells});
        return {};
    });
    return read;
}

} // namespace freehold::testing
