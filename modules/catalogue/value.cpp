// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/value.h"

#include "base/hidden_marks.h"
#include "base/strict_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace freehold {
namespace {

Error valueProblem(const Field &field, const QString &sentence)
{
    return Error{ErrorCode::InvalidInput, sentence, field.name};
}

bool holdsUnsafeText(const QString &value)
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (c.isNull())
            return true;
        if (c.isHighSurrogate() && i + 1 < value.size() && value.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            return true;
    }
    return false;
}

Result<void> checkText(const Field &field, const QString &value)
{
    const int limit = field.maximumLength ? field.maximumLength : field.type == FieldType::Text ? 200 : 20'000;
    if (value.size() > limit) {
        return valueProblem(field, text("Value", "%1 has %2 characters; at most %3 fit. Shorten it.")
                                       .arg(field.label.text()).arg(value.size()).arg(limit));
    }
    if (holdsUnsafeText(value)) {
        return valueProblem(field, text("Value", "%1 holds characters that are no text. Type it again by hand.")
                                       .arg(field.label.text()));
    }
    if (field.type == FieldType::Text && (value.contains(u'\n') || value.contains(u'\r'))) {
        return valueProblem(field, text("Value", "%1 takes one line only. Remove the line breaks.").arg(field.label.text()));
    }
    if (const QString mark = field.type == FieldType::Text ? hiddenMarkIn(value) : QString(); !mark.isEmpty()) {
        return valueProblem(field, text("Value", "%1 holds an invisible character (%2) that can make it look like something else. Type it again by hand.")
                                       .arg(field.label.text(), mark));
    }
    return {};
}

Result<void> checkRange(const Field &field, qint64 number)
{
    if (field.minimum && number < *field.minimum) {
        return valueProblem(field, *field.minimum == 0
                                       ? text("Value", "%1 cannot be negative.").arg(field.label.text())
                                       : text("Value", "%1 is too small.").arg(field.label.text()));
    }
    if (field.maximum && number > *field.maximum)
        return valueProblem(field, text("Value", "%1 is too large.").arg(field.label.text()));
    return {};
}

Result<void> checkMoney(const Field &field, Money amount)
{
    if (amount.isOverflowed() || amount.minor() > Money::limit || amount.minor() < -Money::limit) {
        return valueProblem(field, text("Value", "%1 is larger than Freehold can keep exactly. Check the figures it is made of.")
                                       .arg(field.label.text()));
    }
    return checkRange(field, amount.minor());
}

Result<void> checkRows(const Field &field, const QVariantList &rows)
{
    for (const QVariant &row : rows) {
        const QVariantMap values = row.toMap();
        for (const Field &cell : field.rows->fields) {
            if (!values.contains(cell.name) && !cell.isRequired)
                continue; // takes the row's default
            Result<void> checked = checkValue(cell, values.value(cell.name, emptyValue(cell)));
            if (!checked)
                return checked;
        }
    }
    return {};
}

Result<QVariant> parseFlag(const Field &field, const QString &typed)
{
    static const QStringList yes{QStringLiteral("1"), QStringLiteral("y"), QStringLiteral("yes"), QStringLiteral("true"),
                                 QStringLiteral("x"), QStringLiteral("ha"), QStringLiteral("haan")};
    static const QStringList no{QString(), QStringLiteral("0"), QStringLiteral("n"), QStringLiteral("no"),
                                QStringLiteral("false"), QStringLiteral("-"), QStringLiteral("nahi")};
    const QString word = typed.toLower();
    if (yes.contains(word))
        return QVariant(true);
    if (no.contains(word))
        return QVariant(false);
    return valueProblem(field, text("Value", "“%1” is neither yes nor no (%2).").arg(typed, field.label.text()));
}

Result<QVariant> parseChoice(const Field &field, const QString &typed)
{
    QStringList words;
    for (const Choice &choice : field.choices) {
        if (typed.compare(choice.code, Qt::CaseInsensitive) == 0 || typed.compare(choice.label.text(), Qt::CaseInsensitive) == 0)
            return QVariant(choice.code);
        words.append(choice.code);
    }
    return valueProblem(field, text("Value", "“%1” is not one of the values of %2: %3.")
                                   .arg(typed, field.label.text(), words.join(QStringLiteral(", "))));
}

Result<QVariant> parseInteger(const Field &field, const QString &typed)
{
    const Result<Decimal> number = parseNumber(typed);
    if (number && number->normalized().scale == 0)
        return QVariant::fromValue<qlonglong>(number->normalized().units);
    return valueProblem(field, text("Value", "“%1” is not a whole number (%2).").arg(typed, field.label.text()));
}

Result<QVariant> parseInstant(const Field &field, const QString &typed)
{
    bool isNumber = false;
    const qint64 milliseconds = typed.toLongLong(&isNumber);
    const QDateTime instant = isNumber ? QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC)
                                       : QDateTime::fromString(typed, Qt::ISODateWithMs).toUTC();
    if (instant.isValid())
        return QVariant(instant);
    return valueProblem(field, text("Value", "“%1” is not a date with time (%2). Write it as 2026-08-15T14:30.")
                                   .arg(typed, field.label.text()));
}

template <typename T>
Result<QVariant> wrapped(const Field &field, Result<T> parsed)
{
    if (parsed)
        return QVariant::fromValue(std::move(parsed).value());
    Error error = parsed.error();
    error.field = field.name;
    return error;
}

Result<QVariant> parseJsonText(const Field &field, const QString &typed, const ValueContext &context)
{
    const Result<QJsonDocument> json = readStrictJson(typed.toUtf8());
    if (json)
        return valueFromJson(field, json->isArray() ? QJsonValue(json->array()) : QJsonValue(json->object()), context);
    return valueProblem(field, text("Value", "%1 has to be written as JSON. %2").arg(field.label.text(), json.error().text));
}

Result<QVariant> parseReferences(const QString &typed)
{
    QVariantList list;
    for (const QString &part : typed.split(u',', Qt::SkipEmptyParts)) {
        const QUuid id(part.trimmed());
        list.append(id.isNull() ? QVariant(part.trimmed()) : QVariant(id));
    }
    return QVariant(list);
}

Result<QVariant> rowsFromJson(const Field &field, const QJsonArray &array, const ValueContext &context)
{
    QVariantList list;
    for (const QJsonValue &item : array) {
        if (!item.isObject())
            return valueProblem(field, text("Value", "Each line of %1 is a JSON object: {\"field\": value, ...}.").arg(field.label.text()));
        const QJsonObject object = item.toObject();
        QVariantMap row;
        for (const QString &key : object.keys()) {
            const Field *cell = field.rows->find(key);
            if (!cell) {
                return valueProblem(field, text("Value", "%1 has no field “%2”.").arg(field.label.text(), key));
            }
            Result<QVariant> value = valueFromJson(*cell, object.value(key), context);
            if (!value)
                return value;
            row.insert(key, *value);
        }
        list.append(row);
    }
    return QVariant(list);
}

QJsonArray listToJson(const Field &field, const QVariantList &list)
{
    QJsonArray array;
    for (const QVariant &item : list) {
        if (field.type == FieldType::References) {
            array.append(item.toUuid().toString(QUuid::WithoutBraces));
            continue;
        }
        const QVariantMap row = item.toMap();
        QJsonObject object;
        for (const Field &cell : field.rows->fields) {
            if (row.contains(cell.name))
                object.insert(cell.name, valueToJson(cell, row.value(cell.name)));
        }
        array.append(object);
    }
    return array;
}

} // namespace

namespace {

/// A number in the wire form; nothing for 1.5 and for what no 64 bits hold.
std::optional<qint64> wholeNumber(const QJsonValue &json)
{
    const qint64 number = json.toInteger(0);
    return number == json.toInteger(1) ? std::optional<qint64>(number) : std::nullopt;
}

Error notWhole(const Field &field, const QJsonValue &json)
{
    return valueProblem(field, text("Value", "%1 is %2 in JSON, but numbers there are whole: amounts count the smallest unit. Write it as text, in quotes.")
                                   .arg(field.label.text(), QString::number(json.toDouble())));
}

} // namespace

QVariant emptyValue(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: return QString();
    case FieldType::Integer: return QVariant::fromValue<qlonglong>(0);
    case FieldType::Money: return QVariant::fromValue(Money());
    case FieldType::Rate: return QVariant::fromValue(Rate());
    case FieldType::Area: return QVariant::fromValue(Area());
    case FieldType::Date: return QDate();
    case FieldType::Instant: return QDateTime();
    case FieldType::Flag: return false;
    case FieldType::Choice: return field.choices.isEmpty() ? QString() : field.choices.first().code;
    case FieldType::Reference: return QUuid();
    case FieldType::Json: return QJsonObject();
    case FieldType::Bytes: return QByteArray();
    case FieldType::References:
    case FieldType::Rows: return QVariantList();
    }
    return {};
}

bool isEmptyValue(const Field &field, const QVariant &value)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice: return value.toString().trimmed().isEmpty();
    case FieldType::Date: return !value.toDate().isValid();
    case FieldType::Instant: return !value.toDateTime().isValid();
    case FieldType::Reference:
        return value.metaType().id() == QMetaType::QString ? value.toString().isEmpty()
                                                           : value.toUuid().isNull();
    case FieldType::Area: return value.value<Area>().isZero();
    case FieldType::References:
    case FieldType::Rows: return value.toList().isEmpty();
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Rate:
    case FieldType::Flag:
    case FieldType::Json:
    case FieldType::Bytes: return !value.isValid();
    }
    return true;
}

bool sameValue(const Field &field, const QVariant &a, const QVariant &b)
{
    switch (field.type) {
    case FieldType::Money: return a.value<Money>() == b.value<Money>();
    case FieldType::Rate: return a.value<Rate>() == b.value<Rate>();
    case FieldType::Area:
        return a.value<Area>() == b.value<Area>() && a.value<Area>().entered() == b.value<Area>().entered()
            && a.value<Area>().unitCode() == b.value<Area>().unitCode();
    case FieldType::Instant: return a.toDateTime().toMSecsSinceEpoch() == b.toDateTime().toMSecsSinceEpoch();
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice: return a.toString() == b.toString();
    case FieldType::Integer:
    case FieldType::Date:
    case FieldType::Flag:
    case FieldType::Reference:
    case FieldType::Json:
    case FieldType::Bytes:
    case FieldType::References:
    case FieldType::Rows: return a == b;
    }
    return false;
}

Result<void> checkValue(const Field &field, const QVariant &value)
{
    if (field.isRequired && isEmptyValue(field, value))
        return valueProblem(field, text("Value", "%1 is missing. Fill it in.").arg(field.label.text()));
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: return checkText(field, value.toString());
    case FieldType::Integer: return checkRange(field, value.toLongLong());
    case FieldType::Money: return checkMoney(field, value.value<Money>());
    case FieldType::Rate: return checkRange(field, value.value<Rate>().millionths);
    case FieldType::Area: return checkRange(field, value.value<Area>().nanoSquareMetres());
    case FieldType::Choice: {
        if (value.toString().isEmpty() && !field.isRequired)
            return {};
        const QString code = value.toString();
        if (std::any_of(field.choices.begin(), field.choices.end(), [&](const Choice &choice) { return choice.code == code; }))
            return {};
        const Result<QVariant> known = parseChoice(field, code);
        return known ? Result<void>() : Result<void>(known.error());
    }
    case FieldType::Rows: return checkRows(field, value.toList());
    case FieldType::Date:
    case FieldType::Instant:
    case FieldType::Flag:
    case FieldType::Reference:
    case FieldType::Json:
    case FieldType::Bytes:
    case FieldType::References: return {};
    }
    return {};
}

QJsonValue valueToJson(const Field &field, const QVariant &value)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice: return value.toString();
    case FieldType::Integer: return value.toLongLong();
    case FieldType::Money: return value.value<Money>().minor();
    case FieldType::Rate: return value.value<Rate>().millionths;
    case FieldType::Area: {
        const Area area = value.value<Area>();
        if (area.unitCode().isEmpty())
            return QJsonValue::Null;
        return QJsonObject{{QStringLiteral("number"), area.entered()}, {QStringLiteral("unit"), area.unitCode()}};
    }
    case FieldType::Date: {
        const QDate date = value.toDate();
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    }
    case FieldType::Instant: {
        const QDateTime instant = value.toDateTime();
        return instant.isValid() ? QJsonValue(instant.toMSecsSinceEpoch()) : QJsonValue(QJsonValue::Null);
    }
    case FieldType::Flag: return value.toBool();
    case FieldType::Reference: {
        const QUuid id = value.toUuid();
        return id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(id.toString(QUuid::WithoutBraces));
    }
    case FieldType::Json: return value.toJsonObject();
    case FieldType::Bytes: return QString::fromLatin1(value.toByteArray().toBase64());
    case FieldType::References:
    case FieldType::Rows: return listToJson(field, value.toList());
    }
    return {};
}

Result<QVariant> valueFromJson(const Field &field, const QJsonValue &json, const ValueContext &context)
{
    if (json.isNull() || json.isUndefined())
        return emptyValue(field);
    const std::optional<qint64> number = json.isDouble() ? wholeNumber(json) : std::nullopt;
    if (json.isDouble() && !number)
        return notWhole(field, json);
    switch (field.type) {
    case FieldType::Money:
        if (number)
            return QVariant::fromValue(Money(*number, context.format.currency));
        break;
    case FieldType::Rate:
        if (number)
            return QVariant::fromValue(Rate{*number});
        break;
    case FieldType::Integer:
        if (number)
            return QVariant::fromValue<qlonglong>(*number);
        break;
    case FieldType::Instant:
        if (number)
            return QVariant(QDateTime::fromMSecsSinceEpoch(*number, Qt::UTC));
        break;
    case FieldType::Flag:
        if (json.isBool())
            return QVariant(json.toBool());
        break;
    case FieldType::Json:
        if (json.isObject())
            return QVariant(json.toObject());
        break;
    case FieldType::Bytes: return QVariant(QByteArray::fromBase64(json.toString().toLatin1()));
    case FieldType::Area:
        if (json.isObject()) {
            const QJsonObject object = json.toObject();
            return parseValue(field,
                              object.value(QLatin1String("number")).toString() + u' '
                                  + object.value(QLatin1String("unit")).toString(),
                              context);
        }
        break;
    case FieldType::References:
        if (json.isArray()) {
            QStringList parts;
            for (const QJsonValue &item : json.toArray())
                parts.append(item.toString());
            return parseReferences(parts.join(u','));
        }
        break;
    case FieldType::Rows:
        if (json.isArray())
            return rowsFromJson(field, json.toArray(), context);
        break;
    case FieldType::Text:
    case FieldType::LongText:
        if (json.isString())
            return QVariant(json.toString());
        break;
    case FieldType::Date:
    case FieldType::Choice:
    case FieldType::Reference: break;
    }
    if (json.isString())
        return parseValue(field, json.toString(), context);
    return valueProblem(field, text("Value", "%1 has a value of another kind than expected.").arg(field.label.text()));
}

Result<QVariant> parseValue(const Field &field, const QString &typed, const ValueContext &context)
{
    const QString word = trimmedOfMarks(typed);
    if (word.isEmpty())
        return emptyValue(field);
    switch (field.type) {
    case FieldType::Text: return QVariant(word);
    case FieldType::LongText: return QVariant(typed);
    case FieldType::Integer: return parseInteger(field, word);
    case FieldType::Money: return wrapped(field, parseMoney(word, context.format.currency));
    case FieldType::Rate: return wrapped(field, parseRate(word));
    case FieldType::Area: return wrapped(field, parseArea(word, u"sqft"));
    case FieldType::Date: return wrapped(field, parseDate(word, context.today, context.format.dateOrder));
    case FieldType::Instant: return parseInstant(field, word);
    case FieldType::Flag: return parseFlag(field, word);
    case FieldType::Choice: return parseChoice(field, word);
    case FieldType::Reference: {
        const QUuid id(word);
        return id.isNull() ? QVariant(word) : QVariant(id);
    }
    case FieldType::Bytes: return QVariant(QByteArray::fromBase64(word.toLatin1()));
    case FieldType::References:
        if (!word.startsWith(u'['))
            return parseReferences(word);
        return parseJsonText(field, word, context);
    case FieldType::Json:
    case FieldType::Rows: return parseJsonText(field, word, context);
    }
    return QVariant();
}

QString displayValue(const Field &field, const QVariant &value, const CompanyFormat &format)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: return value.toString();
    case FieldType::Integer: return formatCount(value.toLongLong(), format);
    case FieldType::Money: return formatAmount(value.value<Money>(), format);
    case FieldType::Rate: return formatRate(value.value<Rate>());
    case FieldType::Area: return value.value<Area>().isZero() ? QString() : formatArea(value.value<Area>(), format);
    case FieldType::Date: return value.toDate().isValid() ? formatDate(value.toDate()) : QString();
    case FieldType::Instant: {
        const QDateTime instant = value.toDateTime().toLocalTime();
        return instant.isValid() ? formatDate(instant.date()) + instant.time().toString(QStringLiteral(" HH:mm")) : QString();
    }
    case FieldType::Flag: return value.toBool() ? text("Value", "Yes") : text("Value", "No");
    case FieldType::Choice: return field.choiceText(value.toString());
    case FieldType::Reference: return value.metaType().id() == QMetaType::QString ? value.toString() : QString();
    case FieldType::Json:
        return QString::fromUtf8(QJsonDocument(value.toJsonObject()).toJson(QJsonDocument::Compact));
    case FieldType::Bytes: return {};
    case FieldType::References:
    case FieldType::Rows: return QString::number(value.toList().size());
    }
    return {};
}

} // namespace freehold
