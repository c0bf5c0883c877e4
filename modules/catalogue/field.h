// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/area.h"
#include "base/id.h"
#include "base/metatypes.h"
#include "base/money.h"
#include "base/rate.h"
#include "base/text.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <concepts>
#include <optional>
#include <type_traits>

namespace freehold {

/// What a field holds. The *edge value* of each, as forms, SQL, JSON and CSV exchange it in a QVariant, stands behind it.
enum class FieldType {
    Text,       ///< QString, one line
    LongText,   ///< QString, many lines
    Integer,    ///< qlonglong
    Money,      ///< Money; one bigint column of minor units
    Rate,       ///< Rate; one bigint column of millionths
    Area,       ///< Area; columns x, x_entered, x_unit
    Date,       ///< QDate; invalid = empty
    Instant,    ///< QDateTime in UTC; invalid = empty
    Flag,       ///< bool
    Choice,     ///< QString code out of `choices`
    Reference,  ///< QUuid of a row of `reference`; null = empty
    Json,       ///< QJsonObject
    Bytes,      ///< QByteArray
    References, ///< QVariantList of QUuid; requests only
    Rows        ///< QVariantList of QVariantMap described by `rows`; requests only
};

/// One value of a Choice field: the code that is stored and the word that is shown.
struct Choice {
    QString code;
    Label label;
};

/// How an entity's field behaves in the full-text search.
enum class SearchUse {
    None,
    Words, ///< words, found by any prefix, accents folded
    Digits ///< numbers and codes, found by any part of three or more characters
};

/// Which of two concurrent edits of a field wins at the server (sync.md 4.4).
enum class MergePolicy { LastWins, LastWinsKeepLoser, Immutable, Server };

struct Field;

/// An ordered set of fields: an entity, or a request and its rows.
struct Shape {
    QList<Field> fields;

    [[nodiscard]] const Field *find(QStringView name) const;
};

/// One described member of a struct: its column, words, rules and accessors. Pure data; see `field<&T::member>()`.
struct Field {
    QString name; ///< column and wire name, snake_case
    Label label;
    FieldType type = FieldType::Text;

    QString reference;     ///< table a Reference points to
    QList<Choice> choices; ///< of a Choice, in order of the enum
    const Shape *rows = nullptr;
    Label hint;
    int maximumLength = 0; ///< characters; 0 = 200 for Text, 20,000 for LongText
    std::optional<qint64> minimum; ///< of Integer, Money (minor), Rate (millionths), Area (nano m2)
    std::optional<qint64> maximum;
    SearchUse search = SearchUse::None;
    MergePolicy merge = MergePolicy::LastWins;
    bool isRequired = false;
    bool isOperationOnly = false; ///< changes only through operations: read-only in forms and plain edits
    bool isHidden = false;        ///< never offered in lists and forms
    bool isDue = false;           ///< a day by which money is to come: its row is overdue once it has passed
    bool hasTotal = false;        ///< summed under lists
    QString currencyField;        ///< of a Money: the field of the same shape that names its currency; empty = company's
    QVariant initial;             ///< what the struct holds before anybody fills it in; invalid for a column without a member

    QVariant (*get)(const void *record) = nullptr;
    void (*set)(void *record, const QVariant &value) = nullptr;

    [[nodiscard]] Field to(const QString &table) const { return with([&](Field &f) { f.reference = table; }); }
    [[nodiscard]] Field required() const { return with([](Field &f) { f.isRequired = true; }); }
    [[nodiscard]] Field operationOnly() const { return with([](Field &f) { f.isOperationOnly = true; }); }
    [[nodiscard]] Field due() const { return with([](Field &f) { f.isDue = true; }); }
    [[nodiscard]] Field hidden() const { return with([](Field &f) { f.isHidden = true; }); }
    [[nodiscard]] Field total() const { return with([](Field &f) { f.hasTotal = true; }); }
    [[nodiscard]] Field searchable(SearchUse use = SearchUse::Words) const { return with([=](Field &f) { f.search = use; }); }
    [[nodiscard]] Field maxLength(int characters) const { return with([=](Field &f) { f.maximumLength = characters; }); }
    [[nodiscard]] Field atLeast(qint64 value) const { return with([=](Field &f) { f.minimum = value; }); }
    [[nodiscard]] Field atMost(qint64 value) const { return with([=](Field &f) { f.maximum = value; }); }
    [[nodiscard]] Field multiline() const { return with([](Field &f) { f.type = FieldType::LongText; }); }
    [[nodiscard]] Field merging(MergePolicy policy) const { return with([=](Field &f) { f.merge = policy; }); }
    [[nodiscard]] Field inCurrencyOf(const QString &field) const { return with([&](Field &f) { f.currencyField = field; }); }
    [[nodiscard]] Field withHint(Label text) const { return with([=](Field &f) { f.hint = text; }); }
    /// Overrides the choices of a text field that has no enum.
    [[nodiscard]] Field oneOf(QList<Choice> list) const
    {
        return with([&](Field &f) { f.type = FieldType::Choice, f.choices = std::move(list); });
    }

    /// Columns in the database: three for an Area, else one.
    [[nodiscard]] QStringList columns() const;
    /// The word shown for a code of a Choice; the code itself if unknown.
    [[nodiscard]] QString choiceText(const QString &code) const;

private:
    template <typename Change>
    [[nodiscard]] Field with(Change change) const
    {
        Field copy = *this;
        change(copy);
        return copy;
    }
};

/// The choices of an enum, in the order of its values. Each enum used in a field specialises it.
template <typename Enum>
const QList<Choice> &choicesOf();

/// The description of a row type that stands inside requests. Each such struct specialises it.
template <typename Row>
const Shape &shapeOf();

/// The stored code of an enum value.
template <typename Enum>
QString codeOf(Enum value)
{
    return choicesOf<Enum>().at(static_cast<int>(value)).code;
}

/// The enum value of a code; nothing if unknown.
template <typename Enum>
std::optional<Enum> fromCode(const QString &code)
{
    const QList<Choice> &choices = choicesOf<Enum>();
    for (int i = 0; i < choices.size(); ++i) {
        if (choices.at(i).code == code)
            return static_cast<Enum>(i);
    }
    return {};
}

namespace detail {

template <typename T>
struct MemberOf;
template <typename C, typename M>
struct MemberOf<M C::*> {
    using Record = C;
    using Value = M;
};
template <typename T>
constexpr bool isId = false;
template <typename T>
constexpr bool isId<Id<T>> = true;
template <typename T>
constexpr bool isIdList = false;
template <typename T>
constexpr bool isIdList<QList<Id<T>>> = true;
template <typename T>
struct ElementOf {
    using Type = void;
};
template <typename T>
struct ElementOf<QList<T>> {
    using Type = T;
};

template <typename V>
constexpr FieldType typeOf()
{
    if constexpr (std::same_as<V, QString>) return FieldType::Text;
    else if constexpr (std::same_as<V, bool>) return FieldType::Flag;
    else if constexpr (std::integral<V>) return FieldType::Integer;
    else if constexpr (std::same_as<V, Money>) return FieldType::Money;
    else if constexpr (std::same_as<V, Rate>) return FieldType::Rate;
    else if constexpr (std::same_as<V, Area>) return FieldType::Area;
    else if constexpr (std::same_as<V, QDate>) return FieldType::Date;
    else if constexpr (std::same_as<V, QDateTime>) return FieldType::Instant;
    else if constexpr (std::is_enum_v<V>) return FieldType::Choice;
    else if constexpr (std::same_as<V, QUuid> || isId<V>) return FieldType::Reference;
    else if constexpr (std::same_as<V, QJsonObject>) return FieldType::Json;
    else if constexpr (std::same_as<V, QByteArray>) return FieldType::Bytes;
    else if constexpr (isIdList<V>) return FieldType::References;
    else return FieldType::Rows;
}

template <typename Row>
QVariantMap rowToMap(const Row &row);
template <typename Row>
Row rowFromMap(const QVariantMap &map);

template <typename V>
QVariant toEdge(const V &value)
{
    if constexpr (std::same_as<V, bool>) return value;
    else if constexpr (std::integral<V>) return QVariant::fromValue<qlonglong>(value);
    else if constexpr (std::is_enum_v<V>) return codeOf(value);
    else if constexpr (isId<V>) return value.uuid();
    else if constexpr (isIdList<V>) {
        QVariantList list;
        for (const auto &id : value)
            list.append(id.uuid());
        return list;
    } else if constexpr (typeOf<V>() == FieldType::Rows) {
        QVariantList list;
        for (const auto &row : value)
            list.append(rowToMap(row));
        return list;
    } else return QVariant::fromValue(value);
}

template <typename V>
V fromEdge(const QVariant &value)
{
    if constexpr (std::same_as<V, bool>) return value.toBool();
    else if constexpr (std::integral<V>) return static_cast<V>(value.toLongLong());
    else if constexpr (std::is_enum_v<V>) return fromCode<V>(value.toString()).value_or(V{});
    else if constexpr (isId<V>) return V(value.toUuid());
    else if constexpr (isIdList<V>) {
        V list;
        for (const QVariant &id : value.toList())
            list.append(typename ElementOf<V>::Type(id.toUuid()));
        return list;
    } else if constexpr (typeOf<V>() == FieldType::Rows) {
        V list;
        for (const QVariant &row : value.toList())
            list.append(rowFromMap<typename ElementOf<V>::Type>(row.toMap()));
        return list;
    } else return value.value<V>();
}

} // namespace detail

/// Describes the member `Member` of a struct: `field<&Plot::number>("number", label("Plot", "Plot no."))`.
template <auto Member>
Field field(const char *name, Label shown)
{
    using Record = typename detail::MemberOf<decltype(Member)>::Record;
    using Value = typename detail::MemberOf<decltype(Member)>::Value;
    Field result;
    result.name = QString::fromLatin1(name);
    result.label = shown;
    result.type = detail::typeOf<Value>();
    if constexpr (std::is_enum_v<Value>)
        result.choices = choicesOf<Value>();
    if constexpr (detail::typeOf<Value>() == FieldType::Rows)
        result.rows = &shapeOf<typename detail::ElementOf<Value>::Type>();
    result.initial = detail::toEdge(Record().*Member);
    result.get = [](const void *record) { return detail::toEdge(static_cast<const Record *>(record)->*Member); };
    result.set = [](void *record, const QVariant &value) {
        static_cast<Record *>(record)->*Member = detail::fromEdge<Value>(value);
    };
    return result;
}

/// A column without a struct member: of a list over a view, or a parameter of a report.
Field column(const char *name, Label shown, FieldType type);

namespace detail {

template <typename Row>
QVariantMap rowToMap(const Row &row)
{
    QVariantMap map;
    for (const Field &described : shapeOf<Row>().fields)
        map.insert(described.name, described.get(&row));
    return map;
}

template <typename Row>
Row rowFromMap(const QVariantMap &map)
{
    Row row;
    for (const Field &described : shapeOf<Row>().fields) {
        if (map.contains(described.name))
            described.set(&row, map.value(described.name));
    }
    return row;
}

} // namespace detail
} // namespace freehold
