// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_writer.h"

#include "base/safe_file.h"
#include "exchange/document_cells.h"
#include "exchange/text_output.h"

namespace freehold {
namespace {

constexpr qint64 jsonLargestSafeInteger = 9'007'199'254'740'992;

QByteArray jsonString(const QString &text)
{
    QByteArray out("\"");
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else if (static_cast<unsigned char>(c) < 0x20)
            out += "\\u00" + QByteArray(1, c).toHex();
        else
            out += c;
    }
    return out += '"';
}

QByteArray jsonCell(const QVariant &cell)
{
    const int type = cell.metaType().id();
    if (!cell.isValid())
        return "null";
    const QByteArray plain = plainCellText(cell).toUtf8();
    if (type == QMetaType::Bool)
        return plain;
    if (type == QMetaType::LongLong && std::abs(cell.toLongLong()) <= jsonLargestSafeInteger)
        return plain;
    if (type == QMetaType::Int)
        return plain;
    return type != QMetaType::QString && plain.isEmpty() ? QByteArray("null") : jsonString(QString::fromUtf8(plain));
}

QByteArray jsonLine(const QList<TableColumn> &columns, const TableRow &row)
{
    QByteArray out("{");
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (i > 0)
            out += ',';
        out += jsonString(columns[i].id) + ':' + jsonCell(row.cells.value(i));
    }
    return out += '}';
}

QByteArray jsonFields(const QList<DocumentField> &fields)
{
    QByteArray out("[");
    for (const DocumentField &field : fields) {
        if (out.size() > 1)
            out += ',';
        out += "{\"label\":" + jsonString(field.label) + ",\"value\":" + jsonString(field.value) + '}';
    }
    return out += ']';
}

QByteArray jsonStrings(const QStringList &texts)
{
    QByteArray out("[");
    for (const QString &one : texts) {
        if (out.size() > 1)
            out += ',';
        out += jsonString(one);
    }
    return out += ']';
}

QByteArray jsonTotals(const QList<TableColumn> &columns, const TableTotals &totals)
{
    QByteArray out("{");
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!columns[i].hasTotal)
            continue;
        if (out.size() > 1)
            out += ',';
        out += jsonString(columns[i].id) + ':' + jsonCell(totals.at(i));
    }
    return out += '}';
}

QByteArray jsonHead(const Document &document)
{
    QByteArray out = "{\"id\":" + jsonString(document.id) + ",\n\"title\":" + jsonString(document.title);
    out += ",\n\"subtitle\":" + jsonString(document.subtitle) + ",\n\"mark\":" + jsonString(document.mark);
    out += ",\n\"issuer\":" + jsonString(document.letterhead.name);
    out += ",\n\"currency\":" + jsonString(document.format.currency.code());
    out += ",\n\"printedAt\":" + jsonCell(document.printedAt.isValid() ? QVariant(document.printedAt) : QVariant());
    return out + ",\n\"fields\":" + jsonFields(document.fields) + ",\n\"tables\":[";
}

QByteArray jsonTail(const Document &document)
{
    return "],\n\"totals\":" + jsonFields(document.totals) + ",\n\"notes\":" + jsonStrings(document.notes)
           + ",\n\"signatures\":" + jsonStrings(document.signatures) + "}\n";
}

Result<void> putJsonTable(const DocumentTable &table, TextOutput &out, LineTicker &ticker)
{
    TableTotals totals(table.columns);
    const QByteArray head =
        "\n{\"id\":" + jsonString(table.id) + ",\"title\":" + jsonString(table.title) + ",\"rows\":[";
    if (Result<void> put = out.put(head); !put)
        return put;
    const Result<void> produced = table.produce([&](const TableRow &row) -> Result<void> {
        if (row.role != RowRole::Data)
            return {};
        const QByteArray separator = totals.lines() > 0 ? QByteArray(",\n") : QByteArray("\n");
        totals.add(row);
        if (Result<void> put = out.put(separator + jsonLine(table.columns, row)); !put)
            return put;
        return ticker.tick();
    });
    return produced ? out.put("],\"totals\":" + jsonTotals(table.columns, totals) + '}') : produced;
}

Result<void> produceJson(const Document &document, QIODevice &device, LineTicker &ticker)
{
    TextOutput out(device);
    Result<void> put = out.put(jsonHead(document));
    for (qsizetype i = 0; put && i < document.tables.size(); ++i) {
        if (i > 0)
            put = out.put(",");
        if (put)
            put = putJsonTable(document.tables[i], out, ticker);
    }
    if (put)
        put = out.put(jsonTail(document));
    return put ? out.flush() : put;
}

} // namespace

Result<qint64> writeJson(const Document &document, const QString &path, const Progress &progress)
{
    LineTicker ticker(progress);
    const Result<void> written =
        writeFileSafely(path, [&](QIODevice &device) { return produceJson(document, device, ticker); });
    if (!written)
        return written.error();
    return ticker.lines();
}

} // namespace freehold
