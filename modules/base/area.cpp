// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/area.h"

#include "base/text.h"

#include <QHash>

namespace freehold {
namespace {

constexpr qint64 areaSquareFoot = 92'903'040;
constexpr qint64 areaAcre = 43'560 * areaSquareFoot;
constexpr qint64 areaSquareMetre = 1'000'000'000;

QList<AreaUnit> areaMakeUnits()
{
    const auto unit = [](QLatin1String code, const QString &label, qint64 nano, bool local = false) {
        return AreaUnit{code, label, nano, local};
    };
    // A quarter of a square foot is a whole number of nano square metres: 272.25 = 1,089 quarters.
    constexpr qint64 quarter = areaSquareFoot / 4;
    return {
        unit(QLatin1String("sqft"), text("AreaUnit", "sq ft"), areaSquareFoot),
        unit(QLatin1String("sqyd"), text("AreaUnit", "sq yd"), 9 * areaSquareFoot),
        unit(QLatin1String("sqm"), text("AreaUnit", "sq m"), areaSquareMetre),
        unit(QLatin1String("acre"), text("AreaUnit", "acre"), areaAcre),
        unit(QLatin1String("hectare"), text("AreaUnit", "hectare"), 10'000 * areaSquareMetre),
        unit(QLatin1String("cent"), text("AreaUnit", "cent"), areaAcre / 100),
        unit(QLatin1String("guntha"), text("AreaUnit", "guntha"), areaAcre / 40),
        unit(QLatin1String("ground"), text("AreaUnit", "ground"), 2'400 * areaSquareFoot),
        unit(QLatin1String("ankanam"), text("AreaUnit", "ankanam of 72 sq ft"), 72 * areaSquareFoot, true),
        unit(QLatin1String("ankanam_36"), text("AreaUnit", "ankanam of 36 sq ft"), 36 * areaSquareFoot, true),
        unit(QLatin1String("marla"), text("AreaUnit", "marla of 272.25 sq ft"), 1'089 * quarter, true),
        unit(QLatin1String("marla_225"), text("AreaUnit", "marla of 225 sq ft"), 225 * areaSquareFoot, true),
        unit(QLatin1String("kanal"), text("AreaUnit", "kanal of 5,445 sq ft"), 5'445 * areaSquareFoot, true),
        unit(QLatin1String("bigha_pucca"), text("AreaUnit", "bigha of 27,225 sq ft"), 27'225 * areaSquareFoot, true),
        unit(QLatin1String("biswa_pucca"), text("AreaUnit", "biswa of 1,361.25 sq ft"), 5'445 * quarter, true),
        unit(QLatin1String("bigha_wb"), text("AreaUnit", "bigha of 14,400 sq ft"), 14'400 * areaSquareFoot, true),
        unit(QLatin1String("katha_wb"), text("AreaUnit", "katha of 720 sq ft"), 720 * areaSquareFoot, true),
    };
}

struct AreaSpellings {
    const char *code;
    const char *words; ///< lower case without spaces, points and hyphens
};

constexpr AreaSpellings areaSpellings[] = {
    {"sqft", "sqft sft sqfeet sqfoot squarefeet squarefoot ft2 feet2 sqfts sf"},
    {"sqyd", "sqyd sqyds sqyard sqyards squareyard squareyards syd syds sy yd2 gaj gaz vaar"},
    {"sqm", "sqm sqmt sqmts sqmtr sqmtrs sqmeter sqmeters sqmetre sqmetres squaremeter squaremeters squaremetre"
            " squaremetres m2 smt"},
    {"acre", "acre acres ac"},
    {"hectare", "hectare hectares ha"},
    {"cent", "cent cents"},
    {"guntha", "guntha gunthas gunta guntas"},
    {"ground", "ground grounds"},
    {"ankanam", "ankanam ankanams"},
    {"marla", "marla marlas"},
    {"kanal", "kanal kanals"},
    {"bigha_pucca", "puccabigha puccabighas"},
    {"biswa_pucca", "puccabiswa puccabiswas"},
};

QString areaSpellingKey(QStringView spelling)
{
    QString key;
    for (const QChar character : spelling) {
        if (character == QChar(0x00b2))
            key += u'2';
        else if (character.isLetterOrNumber() || character == u'_')
            key += character.toLower();
    }
    return key;
}

QHash<QString, const AreaUnit *> areaMakeIndex()
{
    QHash<QString, const AreaUnit *> index;
    for (const AreaUnit &unit : areaUnits())
        index.insert(unit.code, &unit);
    for (const AreaSpellings &entry : areaSpellings) {
        const AreaUnit *unit = index.value(QLatin1String(entry.code));
        for (const QString &word : QString::fromLatin1(entry.words).split(u' '))
            index.insert(word, unit);
    }
    for (const AreaUnit &unit : areaUnits())
        index.insert(areaSpellingKey(unit.label), &unit);
    return index;
}

} // namespace

const QList<AreaUnit> &areaUnits()
{
    static const QList<AreaUnit> units = areaMakeUnits();
    return units;
}

const AreaUnit *findAreaUnit(QStringView codeOrSpelling)
{
    static const QHash<QString, const AreaUnit *> index = areaMakeIndex();
    return index.value(areaSpellingKey(codeOrSpelling), nullptr);
}

Result<Area> Area::of(const Decimal &number, QStringView unitCode)
{
    const AreaUnit *unit = findAreaUnit(unitCode);
    if (!unit) {
        return Error{ErrorCode::InvalidInput,
                     text("Area",
                          "“%1” is not a known unit of area. Use sq ft, sq yd, sq m, acre or another unit of the "
                          "list.")
                         .arg(unitCode),
                     {}};
    }
    if (number.units < 0)
        return Error{
            ErrorCode::InvalidInput, text("Area", "An area cannot be negative. Enter it without a minus sign."), {}};
    const std::optional<qint64> nano =
        multiplyDivide(number.units, unit->nanoSquareMetres, powerOfTen(number.scale), Rounding::HalfUp);
    if (!nano) {
        return Error{
            ErrorCode::InvalidInput,
            text("Area", "%1 %2 is more than the 2 million acres that can be kept. Check the number and its unit.")
                .arg(number.toString(), unit->label),
            {}};
    }
    return fromStored(*nano, number.toString(), unit->code);
}

Area Area::fromStored(qint64 nanoSquareMetres, const QString &entered, const QString &unitCode)
{
    Area area;
    area.m_nano = nanoSquareMetres;
    area.m_entered = entered;
    area.m_unitCode = unitCode;
    return area;
}

std::optional<Decimal> Area::in(QStringView unitCode, int decimals) const
{
    const AreaUnit *unit = findAreaUnit(unitCode);
    if (!unit || decimals < 0 || decimals > 6)
        return std::nullopt;
    std::optional<qint64> units;
    const std::optional<Decimal> entered = Decimal::parse(m_entered);
    if (entered && unit->code == m_unitCode)
        units = entered->unitsAt(decimals);
    else
        units = multiplyDivide(m_nano, powerOfTen(decimals), unit->nanoSquareMetres, Rounding::HalfUp);
    return units ? std::optional(Decimal{*units, decimals}) : std::nullopt;
}

Money priceOf(const Area &area, Money ratePerUnit, QStringView rateUnitCode, Rounding rounding)
{
    const AreaUnit *unit = findAreaUnit(rateUnitCode);
    if (!unit)
        return Money::overflowed();
    const std::optional<Decimal> entered = Decimal::parse(area.entered());
    if (entered && unit->code == area.unitCode())
        return ratePerUnit.scaled(entered->units, powerOfTen(entered->scale), rounding);
    return ratePerUnit.scaled(area.nanoSquareMetres(), unit->nanoSquareMetres, rounding);
}

} // namespace freehold
