// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destination.h"

#include <QJsonArray>

#include <array>

namespace freehold {
namespace {

constexpr std::array kindWords{"screen", "list", "record", "report"};

QString kindWord(Destination::Kind kind)
{
    return QLatin1String(kindWords.at(static_cast<std::size_t>(kind)));
}

QString plainText(const QVariant &value)
{
    if (value.typeId() == QMetaType::QUuid)
        return value.toUuid().toString(QUuid::WithoutBraces);
    return value.toString();
}

QJsonValue plainValue(const QVariant &value)
{
    if (value.typeId() != QMetaType::QVariantList)
        return plainText(value);
    QJsonArray parts;
    for (const QVariant &part : value.toList())
        parts.append(plainText(part));
    return parts;
}

} // namespace

QString Destination::key() const
{
    QString key = kindWord(kind) + u'/' + name;
    if (!row.isNull())
        key += u'/' + row.toString(QUuid::WithoutBraces);
    if (kind == Kind::List)
        return key; // a list is one document, however it is filtered
    for (auto value = parameters.cbegin(); value != parameters.cend(); ++value) {
        QStringList parts;
        for (const QVariant &part : value->typeId() == QMetaType::QVariantList ? value->toList() : QVariantList{*value})
            parts.append(plainText(part));
        key += u'/' + value.key() + u'=' + parts.join(u',');
    }
    return key;
}

QJsonObject Destination::toJson() const
{
    QJsonObject values;
    for (auto value = parameters.cbegin(); value != parameters.cend(); ++value)
        values.insert(value.key(), plainValue(*value));
    QJsonObject json{{QStringLiteral("kind"), kindWord(kind)}, {QStringLiteral("name"), name}};
    if (!row.isNull())
        json.insert(QStringLiteral("row"), row.toString(QUuid::WithoutBraces));
    if (!values.isEmpty())
        json.insert(QStringLiteral("parameters"), values);
    return json;
}

std::optional<Destination> Destination::fromJson(const QJsonObject &json)
{
    const QString word = json.value(QStringLiteral("kind")).toString();
    for (std::size_t kind = 0; kind < kindWords.size(); ++kind) {
        if (word == QLatin1String(kindWords.at(kind))) {
            return Destination{static_cast<Kind>(kind), json.value(QStringLiteral("name")).toString(),
                               QUuid::fromString(json.value(QStringLiteral("row")).toString()),
                               json.value(QStringLiteral("parameters")).toObject().toVariantMap()};
        }
    }
    return {};
}

} // namespace freehold
