// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/json_text.h"

#include "catalogue/value.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace freehold {
namespace {

void appendQuoted(QByteArray &json, const QString &text)
{
    json += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"': json += "\\\""; break;
        case '\\': json += "\\\\"; break;
        case '\n': json += "\\n"; break;
        case '\r': json += "\\r"; break;
        case '\t': json += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                json += "\\u00";
                json += QByteArray(1, c).toHex();
            } else {
                json += c;
            }
        }
    }
    json += '"';
}

void appendGeneral(QByteArray &json, const Field &field, const QVariant &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{valueToJson(field, value)}).toJson(QJsonDocument::Compact);
    json += list.mid(1, list.size() - 2);
}

void appendValue(QByteArray &json, const Field &field, const QVariant &value)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice: appendQuoted(json, value.toString()); return;
    case FieldType::Integer: json += QByteArray::number(value.toLongLong()); return;
    case FieldType::Money: json += QByteArray::number(value.value<Money>().minor()); return;
    case FieldType::Rate: json += QByteArray::number(value.value<Rate>().millionths); return;
    case FieldType::Flag: json += value.toBool() ? "true" : "false"; return;
    case FieldType::Reference: {
        const QUuid id = value.toUuid();
        if (id.isNull())
            json += "null";
        else
            json += '"' + id.toByteArray(QUuid::WithoutBraces) + '"';
        return;
    }
    case FieldType::Area:
    case FieldType::Date:
    case FieldType::Instant:
    case FieldType::Json:
    case FieldType::Bytes:
    case FieldType::References:
    case FieldType::Rows: appendGeneral(json, field, value); return;
    }
}

} // namespace

void JsonObjectText::begin(const QString &name)
{
    m_text += m_text.isEmpty() ? '{' : ',';
    m_text += '"' + name.toLatin1() + "\":";
}

void JsonObjectText::add(const Field &field, const QVariant &value)
{
    begin(field.name);
    appendValue(m_text, field, value);
}

void JsonObjectText::addNumber(QLatin1String name, qint64 value)
{
    begin(name);
    m_text += QByteArray::number(value);
}

void JsonObjectText::addNull(QLatin1String name)
{
    begin(name);
    m_text += "null";
}

void JsonObjectText::addFlag(QLatin1String name, bool value)
{
    begin(name);
    m_text += value ? "true" : "false";
}

} // namespace freehold
