// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/list_place.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace freehold {
namespace {

/// Whole numbers travel as texts: JSON's own lose digits.
bool isWholeNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Money || type == FieldType::Rate || type == FieldType::Area || type == FieldType::Instant;
}

QJsonValue placeValue(const Rows &row, int column, FieldType type)
{
    if (row.isNull(column))
        return QJsonValue::Null;
    if (isWholeNumber(type))
        return QString::number(row.integer(column));
    if (type == FieldType::Flag)
        return row.flag(column);
    if (type == FieldType::Reference)
        return row.uuid(column).toString(QUuid::WithoutBraces);
    return row.text(column);
}

QVariant placeParameter(const QJsonValue &value, FieldType type)
{
    if (value.isNull())
        return {};
    if (isWholeNumber(type))
        return value.toString().toLongLong();
    if (type == FieldType::Flag)
        return value.toBool();
    if (type == FieldType::Reference)
        return QUuid(value.toString());
    return value.toString();
}

} // namespace

QByteArray ListPlace::write(const Rows &row, const QList<SortField> &fields)
{
    QJsonArray place{QString::number(row.integer(0))};
    for (int i = 0; i < fields.size(); ++i)
        place.append(placeValue(row, i + 1, fields.at(i).type));
    return QJsonDocument(place).toJson(QJsonDocument::Compact).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<ListPlace> ListPlace::read(const QByteArray &text, const QList<SortField> &fields)
{
    const QJsonArray json = QJsonDocument::fromJson(QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding)).array();
    if (json.size() != fields.size() + 1)
        return {};
    ListPlace place{json.first().toString().toLongLong(), {}};
    for (qsizetype i = 0; i < fields.size(); ++i)
        place.values.append(placeParameter(json.at(i + 1), fields.at(i).type));
    return place;
}

} // namespace freehold
