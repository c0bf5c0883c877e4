// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/list_document.h"

#include "catalogue/value.h"

#include <QJsonDocument>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype windowRows = 500;

/// A stored value as a document's cell; nothing for what is not filled in.
QVariant cellOfValue(const Field &field, const QVariant &value, bool hasCodes)
{
    switch (field.type) {
    case FieldType::Choice: return hasCodes ? value.toString() : field.choiceText(value.toString());
    case FieldType::Json: return QString::fromUtf8(QJsonDocument(value.toJsonObject()).toJson(QJsonDocument::Compact));
    case FieldType::Reference: return value.metaType().id() == QMetaType::QString ? value : QVariant();
    case FieldType::Date: return value.toDate().isValid() ? value : QVariant();
    case FieldType::Instant: return value.toDateTime().isValid() ? value : QVariant();
    case FieldType::Area: return value.value<Area>().unitCode().isEmpty() ? QVariant() : value;
    case FieldType::Integer: return QVariant::fromValue<qint64>(value.toLongLong());
    case FieldType::Bytes:
    case FieldType::References:
    case FieldType::Rows: return {};
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Money:
    case FieldType::Rate:
    case FieldType::Flag: break;
    }
    return value;
}

TableColumn columnOf(const Field &field)
{
    TableColumn column{.id = field.name, .title = field.label.text(), .kind = cellKindOf(field), .hasTotal = field.hasTotal};
    if (column.kind == CellKind::Text)
        column.weight = 16;
    return column;
}

} // namespace

CellKind cellKindOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Integer: return CellKind::Integer;
    case FieldType::Money: return CellKind::Amount;
    case FieldType::Rate: return CellKind::Rate;
    case FieldType::Area: return CellKind::Area;
    case FieldType::Date: return CellKind::Date;
    case FieldType::Instant: return CellKind::Instant;
    case FieldType::Flag: return CellKind::Flag;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Reference:
    case FieldType::Json:
    case FieldType::Bytes:
    case FieldType::References:
    case FieldType::Rows: break;
    }
    return CellKind::Text;
}

DocumentTable listTable(const Reader &reader, const ListQuery &query, const ListExtract &extract)
{
    const List *list = reader.catalogue().list(query.list);
    reader.require(list != nullptr, ErrorCode::NotFound, text("List", "There is no table “%1”.").arg(query.list), u"list"_s);
    QStringList names = extract.columns.isEmpty() ? list->shown : extract.columns;
    if (names.isEmpty()) {
        for (const Field &field : list->columns)
            names.append(field.name);
    }
    DocumentTable table;
    table.id = list->name;
    table.title = list->label.text();
    QList<const Field *> fields;
    for (const QString &name : std::as_const(names)) {
        const Field *field = list->find(name);
        reader.require(field != nullptr, ErrorCode::InvalidInput, text("List", "The list has no column “%1”.").arg(name), u"columns"_s);
        fields.append(field);
        table.columns.append(columnOf(*field));
    }
    QList<qint64> keys = listKeys(reader, query);
    if (extract.limit > 0 && keys.size() > extract.limit)
        keys.resize(extract.limit);
    table.produce = [&reader, list, names, fields, keys, hasCodes = extract.hasCodes](const RowSink &sink) -> Result<void> {
        for (qsizetype start = 0; start < keys.size(); start += windowRows) {
            for (const ListRow &row : listRows(reader, *list, names, keys.mid(start, windowRows))) {
                TableRow line{.cells = {}, .targetEntity = list->entity, .targetId = row.id.toString(QUuid::WithoutBraces)};
                for (qsizetype i = 0; i < fields.size(); ++i)
                    line.cells.append(cellOfValue(*fields[i], row.values.value(i), hasCodes));
                if (Result<void> taken = sink(line); !taken)
                    return taken;
            }
        }
        return {};
    };
    return table;
}

} // namespace freehold
