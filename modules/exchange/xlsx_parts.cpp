// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_parts.h"

#include "base/text.h"
#include "exchange/sheet_row.h"
#include "exchange/xml_cursor.h"

#include <QDir>

namespace freehold {
namespace {

constexpr qsizetype kMaxCellStyles = 65'536; ///< what spreadsheet programs allow

Result<void> parsePart(ZipArchive &archive, const QByteArray &part, XmlHandler &handler,
                       XmlShortcut *shortcut = nullptr)
{
    const Result<ByteSource> source = archive.stream(part);
    if (!source)
        return source.error();
    return parseXml(*source, handler, QString::fromUtf8(part), shortcut);
}

struct Relation {
    QByteArray type;   ///< the last step of its address: worksheet, styles, sharedStrings, officeDocument
    QByteArray target; ///< part name
};

class RelationsHandler final : public XmlHandler
{
public:
    explicit RelationsHandler(const QByteArray &folder) : m_folder(folder) {}

    void startElement(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship")
            return;
        const QByteArray type = attributes.value("Type").toByteArray();
        const QString target = QString::fromUtf8(attributes.value("Target"));
        const QString whole = target.startsWith(u'/') ? target.mid(1) : QString::fromUtf8(m_folder) + target;
        byId.insert(attributes.value("Id").toByteArray(),
                    {type.mid(type.lastIndexOf('/') + 1), QDir::cleanPath(whole).toUtf8()});
    }
    void endElement(QByteArrayView) override {}

    QHash<QByteArray, Relation> byId;

private:
    QByteArray m_folder;
};

Result<QHash<QByteArray, Relation>> readRelations(ZipArchive &archive, const QByteArray &part)
{
    const qsizetype slash = part.lastIndexOf('/') + 1;
    const QByteArray relations = part.left(slash) + "_rels/" + part.mid(slash) + ".rels";
    RelationsHandler handler(part.left(slash));
    if (archive.contains(relations)) {
        if (Result<void> parsed = parsePart(archive, relations, handler); !parsed)
            return parsed.error();
    }
    return handler.byId;
}

QByteArray targetOfType(const QHash<QByteArray, Relation> &relations, const QByteArray &type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

bool isTrue(QByteArrayView value)
{
    return value == "1" || value == "true";
}

class WorkbookHandler final : public XmlHandler
{
public:
    void startElement(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr")
            is1904 = isTrue(attributes.value("date1904"));
        else if (name == "sheet")
            sheets.append({QString::fromUtf8(attributes.value("name")), attributes.value("id").toByteArray()});
    }
    void endElement(QByteArrayView) override {}

    bool is1904 = false;
    QList<XlsxSheetPart> sheets; ///< part holds the relation's id for the time being
};

class StylesHandler final : public XmlHandler
{
public:
    void startElement(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "cellXfs")
            m_isInCellFormats = true;
        else if (name == "numFmt")
            m_custom.insert(attributes.value("numFmtId").toInt(),
                            cellFormatOf(QString::fromUtf8(attributes.value("formatCode"))));
        else if (name == "xf" && m_isInCellFormats && formats.size() < kMaxCellStyles)
            formats.append(formatOf(attributes.value("numFmtId").toInt()));
    }
    void endElement(QByteArrayView name) override
    {
        if (name == "cellXfs")
            m_isInCellFormats = false;
    }

    QList<CellFormat> formats;

private:
    CellFormat formatOf(int id) const { return m_custom.value(id, builtInCellFormat(id)); }

    QHash<int, CellFormat> m_custom;
    bool m_isInCellFormats = false;
};

/// Collects the shared strings: the usual plain ones by a short cut, what is unusual from the parser.
class StringsHandler final : public XmlHandler, public XmlShortcut
{
public:
    explicit StringsHandler(const SheetLimits &limits) : m_limits(limits) {}

    void startElement(QByteArrayView name, const XmlAttributes &) override
    {
        ++m_depth;
        if (name == "sst" && m_depth == 1)
            m_isList = true;
        else if (name == "si")
            m_item.resize(0);
        else if (name == "rPh")
            m_isPhonetic = true;
        else if (name == "t")
            m_isText = !m_isPhonetic;
    }
    void endElement(QByteArrayView name) override
    {
        --m_depth;
        if (name == "si")
            strings.append(m_item);
        else if (name == "rPh")
            m_isPhonetic = false;
        else if (name == "t")
            m_isText = false;
    }
    void characters(QByteArrayView utf8) override
    {
        if (!m_isText)
            return;
        m_item.append(utf8);
        if (m_item.size() > m_limits.cellCharacters)
            stop({ErrorCode::Limit,
                  text("Import", "A text in the workbook is longer than %1 characters. Shorten it and import again.")
                      .arg(m_limits.cellCharacters),
                  {}});
    }

    [[nodiscard]] bool isOpen() const override { return m_isList && m_depth == 1; }

    Taken take(QByteArrayView utf8) override
    {
        Taken taken;
        QByteArrayView string;
        while (true) {
            m_cursor.begin(utf8.sliced(taken.bytes));
            if (!readString(string) || string.size() > m_limits.cellCharacters)
                break;
            strings.append(string);
            taken.bytes = m_cursor.at() - utf8.data();
            taken.lines += m_cursor.lines();
        }
        taken.isCut = m_cursor.isCut();
        return taken;
    }

    [[nodiscard]] qsizetype parserShare(QByteArrayView utf8) const override
    {
        const qsizetype item = m_isList ? utf8.indexOf("</si>") : utf8.indexOf("<sst");
        const qsizetype end = item < 0 ? -1 : utf8.indexOf('>', item);
        return end < 0 ? utf8.size() : end + 1;
    }

    XlsxStrings strings;

private:
    bool readString(QByteArrayView &string)
    {
        bool isEmpty = false;
        string = {};
        m_cursor.space();
        if (!m_cursor.word("<si>") || !m_cursor.word("<t") || !m_cursor.attributes(isEmpty))
            return false;
        return (isEmpty || (m_cursor.text(string) && m_cursor.word("</t>"))) && m_cursor.word("</si>");
    }

    SheetLimits m_limits;
    XmlCursor m_cursor;
    QByteArray m_item;
    int m_depth = 0;
    bool m_isList = false;
    bool m_isPhonetic = false;
    bool m_isText = false;
};

Error notXlsx(const ZipArchive &archive)
{
    if (archive.contains("mimetype") || archive.contains("content.xml"))
        return {
            ErrorCode::Unsupported,
            text("Import", "This is an OpenDocument file. Save it as Excel workbook (.xlsx) or CSV and import that."),
            {}};
    if (archive.contains("xl/workbook.bin"))
        return {ErrorCode::Unsupported,
                text("Import", "This is a binary Excel workbook (.xlsb). Save it as .xlsx or CSV and import that."),
                {}};
    return {ErrorCode::Unsupported,
            text("Import", "This is a ZIP archive but no Excel workbook. Unpack it and import the table inside."),
            {}};
}

} // namespace

void XlsxStrings::append(QByteArrayView utf8)
{
    m_text.append(utf8);
    m_ends.push_back(m_text.size());
}

QByteArrayView XlsxStrings::at(qsizetype index) const
{
    const auto position = static_cast<size_t>(index);
    const qsizetype from = position == 0 ? 0 : m_ends[position - 1];
    return QByteArrayView(m_text).sliced(from, m_ends[position] - from);
}

Result<XlsxWorkbook> readXlsxWorkbook(ZipArchive &archive)
{
    const Result<QHash<QByteArray, Relation>> top = readRelations(archive, QByteArray());
    if (!top)
        return top.error();
    QByteArray part = targetOfType(*top, "officeDocument");
    if (part.isEmpty())
        part = "xl/workbook.xml";
    if (!archive.contains(part) || part.endsWith(".bin"))
        return notXlsx(archive);
    const Result<QHash<QByteArray, Relation>> relations = readRelations(archive, part);
    if (!relations)
        return relations.error();
    WorkbookHandler handler;
    if (Result<void> parsed = parsePart(archive, part, handler); !parsed)
        return parsed.error();

    XlsxWorkbook workbook;
    workbook.is1904 = handler.is1904;
    workbook.stylesPart = targetOfType(*relations, "styles");
    workbook.stringsPart = targetOfType(*relations, "sharedStrings");
    for (const XlsxSheetPart &sheet : std::as_const(handler.sheets)) {
        const Relation relation = relations->value(sheet.part);
        if (relation.type == "worksheet")
            workbook.sheets.append({sheet.name, relation.target});
    }
    return workbook.sheets.isEmpty() ? Result<XlsxWorkbook>(notXlsx(archive)) : Result<XlsxWorkbook>(workbook);
}

Result<QList<CellFormat>> readXlsxStyles(ZipArchive &archive, const XlsxWorkbook &workbook)
{
    StylesHandler handler;
    if (archive.contains(workbook.stylesPart)) {
        if (Result<void> parsed = parsePart(archive, workbook.stylesPart, handler); !parsed)
            return parsed.error();
    }
    return handler.formats;
}

Result<XlsxStrings> readXlsxStrings(ZipArchive &archive, const XlsxWorkbook &workbook, const SheetLimits &limits)
{
    StringsHandler handler(limits);
    if (archive.contains(workbook.stringsPart)) {
        if (Result<void> parsed = parsePart(archive, workbook.stringsPart, handler, &handler); !parsed)
            return parsed.error();
    }
    return std::move(handler.strings);
}

void refillXlsxText(QString &text, QByteArrayView utf8)
{
    if ((utf8.contains('_') && utf8.contains("_x")) || utf8.contains('\r'))
        text = xlsxText(utf8);
    else
        refill(text, utf8);
}

QString xlsxText(QByteArrayView utf8)
{
    QString decoded = QString::fromUtf8(utf8);
    for (qsizetype i = decoded.indexOf(QLatin1String("_x")); i >= 0; i = decoded.indexOf(QLatin1String("_x"), i + 1)) {
        bool isHex = false;
        const ushort code = QStringView(decoded).mid(i + 2, 4).toUShort(&isHex, 16);
        if (isHex && i + 6 < decoded.size() && decoded.at(i + 6) == u'_')
            decoded.replace(i, 7, code == 0 ? QChar(QChar::ReplacementCharacter) : QChar(code));
    }
    if (decoded.contains(u'\r')) {
        decoded.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        decoded.replace(u'\r', u'\n');
    }
    return decoded;
}

} // namespace freehold
