// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_writer.h"

#include "base/safe_file.h"
#include "base/text.h"
#include "exchange/xlsx_table.h"

#include <QFile>
#include <QSet>

#include <xlsxwriter.h>

namespace freehold {
namespace {

Error xlsxError(lxw_error code)
{
    return Error{ErrorCode::Trouble,
                 text("Document", "The workbook could not be written: %1. Free some space or choose another folder.")
                     .arg(QString::fromUtf8(lxw_strerror(code))),
                 {}};
}

/// A sheet name Excel takes: at most 31 letters, none of []:*?/\, not "History", no apostrophe at the ends, not used yet.
QString xlsxSheetName(QString wanted, QSet<QString> &used)
{
    for (const QChar bad : QStringLiteral("[]:*?/\\"))
        wanted.replace(bad, QLatin1Char(' '));
    wanted = worksheetText(wanted).simplified();
    while (wanted.startsWith(QLatin1Char('\'')) || wanted.endsWith(QLatin1Char('\'')))
        wanted = wanted.startsWith(QLatin1Char('\'')) ? wanted.mid(1) : wanted.chopped(1);
    if (wanted.isEmpty() || wanted.compare(QLatin1String("History"), Qt::CaseInsensitive) == 0)
        wanted = text("Document", "Sheet", "worksheet name");
    QString name = wanted.left(31).trimmed();
    for (int n = 2; used.contains(name.toLower()); ++n) {
        const QString ending = QStringLiteral(" %1").arg(n);
        name = wanted.left(31 - ending.size()) + ending;
    }
    used.insert(name.toLower());
    return name;
}

void setXlsxProperties(lxw_workbook *workbook, const Document &document)
{
    QByteArray title = worksheetText(document.title).toUtf8();
    QByteArray company = worksheetText(document.letterhead.name).toUtf8();
    QByteArray author("Freehold");
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.company = company.data();
    properties.author = author.data();
    properties.created = document.printedAt.isValid() ? static_cast<time_t>(document.printedAt.toSecsSinceEpoch()) : 0;
    workbook_set_properties(workbook, &properties);
}

/// One workbook while it is written.
class XlsxBook
{
public:
    XlsxBook(const Document &document, lxw_workbook *workbook, LineTicker &ticker, qint64 rowsPerSheet)
        : m_document(document), m_workbook(workbook), m_styles(workbook, document.format.grouping), m_ticker(ticker),
          m_rowsPerSheet(rowsPerSheet)
    {}

    Result<void> write()
    {
        if (m_document.tables.isEmpty()) {
            XlsxTarget sheet = addSheet(m_document.title);
            putHead(sheet);
            putClosing(sheet);
        }
        for (qsizetype i = 0; i < m_document.tables.size(); ++i) {
            if (Result<void> written = putTable(i); !written)
                return written;
        }
        return {};
    }

private:
    /// `columns` decides how the sheet is turned when it is printed.
    XlsxTarget addSheet(const QString &wanted, qsizetype columns = 0)
    {
        const QString name = xlsxSheetName(wanted, m_names);
        lxw_worksheet *sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
        worksheet_set_paper(sheet, m_document.paper == QPageSize::Letter ? 1 : 9);
        if (m_document.landscape || columns > 7)
            worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_set_footer(sheet, "&R&P / &N");
        return XlsxTarget{sheet, name, 0};
    }

    Result<void> putTable(qsizetype index)
    {
        const DocumentTable &table = m_document.tables[index];
        const QString title = table.title.isEmpty() && index == 0 ? m_document.title : table.title;
        const QString name = title.isEmpty() ? table.id : title;
        XlsxTarget sheet = addSheet(name, table.columns.size());
        if (index == 0)
            putHead(sheet);
        XlsxTable writer(table, m_document.format, m_styles, m_rowsPerSheet);
        if (Result<void> written = writer.write(sheet, m_ticker, [&] { return addSheet(name, table.columns.size()); });
            !written)
            return written;
        if (index == 0)
            putClosing(sheet);
        return {};
    }

    void putHead(XlsxTarget &sheet)
    {
        using Plain = XlsxStyles::Plain;
        sheet.line(m_document.letterhead.name, m_styles.plain(Plain::Text, RowRole::Heading));
        sheet.line(m_document.title, m_styles.plain(Plain::Title), 24);
        sheet.line(m_document.subtitle, m_styles.plain(Plain::Subtitle));
        sheet.line(m_document.mark, m_styles.plain(Plain::Mark));
        for (const DocumentField &field : m_document.fields)
            sheet.pair(field, m_styles.plain(Plain::Label), m_styles.plain(Plain::Value));
        ++sheet.row;
    }

    void putClosing(XlsxTarget &sheet)
    {
        using Plain = XlsxStyles::Plain;
        if (!m_document.totals.isEmpty())
            ++sheet.row;
        for (const DocumentField &total : m_document.totals)
            sheet.pair(total, m_styles.plain(Plain::Label), m_styles.plain(Plain::Value, RowRole::Heading));
        if (!m_document.notes.isEmpty())
            ++sheet.row;
        for (const QString &note : m_document.notes)
            sheet.line(note, m_styles.plain(Plain::Text));
    }

    const Document &m_document;
    lxw_workbook *m_workbook;
    XlsxStyles m_styles;
    LineTicker &m_ticker;
    qint64 m_rowsPerSheet;
    QSet<QString> m_names;
};

} // namespace

Result<qint64> writeXlsx(const Document &document, const QString &path, const Progress &progress, qint64 rowsPerSheet)
{
    LineTicker ticker(progress);
    const Result<void> written = replaceFileSafely(path, [&](const QString &temporary) -> Result<void> {
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        options.use_zip64 = LXW_FALSE;
        lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(temporary).constData(), &options);
        if (!workbook)
            return xlsxError(LXW_ERROR_CREATING_XLSX_FILE);
        setXlsxProperties(workbook, document);
        const Result<void> produced = XlsxBook(document, workbook, ticker, rowsPerSheet).write();
        if (!produced) {
            lxw_workbook_free(workbook);
            return produced;
        }
        const lxw_error code = workbook_close(workbook);
        return code == LXW_NO_ERROR ? Result<void>() : Result<void>(xlsxError(code));
    });
    if (!written)
        return written.error();
    return ticker.lines();
}

} // namespace freehold
