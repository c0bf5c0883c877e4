// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/imports/plot_words.h"

#include "base/numbers.h"

#include <QRegularExpression>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// A length as it was written: a number, and whether it is in metres.
struct WrittenLength {
    Decimal number;
    bool isMetres = false;
};

std::optional<WrittenLength> readLength(const QString &words)
{
    static const QRegularExpression form(
        u"^\\s*([0-9]+(?:[.,][0-9]+)?)\\s*(ft|feet|foot|f|'|’|\"|m|mt|mtr|mtrs|meter|meters|metre|metres)?\\.?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(words);
    if (!match.hasMatch() || match.captured(2) == "\""_L1)
        return {};
    const std::optional<Decimal> number = Decimal::parse(match.captured(1).replace(u',', u'.'));
    if (!number)
        return {};
    return WrittenLength{*number, match.captured(2).startsWith(u'm', Qt::CaseInsensitive)};
}

/// Rounded half-up; a foot is 304.8 mm.
std::optional<int> millimetres(const WrittenLength &length)
{
    constexpr qint64 longest = 100'000'000;
    const std::optional<qint64> tenThousandths = length.number.unitsAt(4);
    if (!tenThousandths || *tenThousandths > longest * 10)
        return {};
    const qint64 perUnit = length.isMetres ? 10'000 : 3'048; // tenths of a millimetre
    const qint64 mm = (*tenThousandths * perUnit + 50'000) / 100'000;
    return mm > longest ? std::nullopt : std::optional(static_cast<int>(mm));
}

std::optional<Area> productOf(const WrittenLength &a, const WrittenLength &b)
{
    const std::optional<qint64> left = a.number.unitsAt(3);
    const std::optional<qint64> right = b.number.unitsAt(3);
    if (a.isMetres != b.isMetres || !left || !right || *left > 10'000'000 || *right > 10'000'000)
        return {};
    const Result<Area> area = Area::of(Decimal{*left * *right, 6}.normalized(), a.isMetres ? u"sqm"_s : u"sqft"_s);
    return area ? std::optional(*area) : std::nullopt;
}

} // namespace

std::optional<int> lengthMm(const QString &words)
{
    const std::optional<WrittenLength> length = readLength(words);
    return length ? millimetres(*length) : std::nullopt;
}

std::optional<PlotSize> plotSize(const QString &words)
{
    static const QRegularExpression times(u"\\s*[xX×*]\\s*"_s);
    const QStringList sides = words.split(times);
    if (sides.size() != 2)
        return {};
    std::optional<WrittenLength> frontage = readLength(sides.at(0));
    const std::optional<WrittenLength> depth = readLength(sides.at(1));
    if (!frontage || !depth)
        return {};
    // In "9 x 15 m" the unit at the end is meant for both.
    const bool hasOwnUnit = !sides.at(0).trimmed().back().isDigit();
    if (!hasOwnUnit)
        frontage->isMetres = depth->isMetres;
    const std::optional<int> frontageMm = millimetres(*frontage);
    const std::optional<int> depthMm = millimetres(*depth);
    const std::optional<Area> area = productOf(*frontage, *depth);
    if (!frontageMm || !depthMm || !area)
        return {};
    return PlotSize{*frontageMm, *depthMm, *area};
}

std::optional<bool> yesOrNo(const QString &words)
{
    static const QHash<QString, bool> meanings{
        {u"yes"_s, true},        {u"y"_s, true},           {u"1"_s, true},        {u"true"_s, true},
        {u"corner"_s, true},     {u"corner plot"_s, true}, {u"हाँ"_s, true},       {u"हां"_s, true},
        {u"c"_s, true},          {u"no"_s, false},         {u"n"_s, false},       {u"0"_s, false},
        {u"false"_s, false},     {u"non corner"_s, false}, {u"-"_s, false},       {u"na"_s, false},
        {u"नहीं"_s, false},       {QString(), false},       {u"regular"_s, false}, {u"middle"_s, false},
        {u"non-corner"_s, false}};
    const auto found = meanings.constFind(words.simplified().toLower());
    return found == meanings.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<ListedState> listedState(const QString &words)
{
    static const QHash<QString, ListedState> meanings{
        {QString(), {PlotState::Available, false}},
        {u"available"_s, {PlotState::Available, false}},
        {u"vacant"_s, {PlotState::Available, false}},
        {u"open"_s, {PlotState::Available, false}},
        {u"unsold"_s, {PlotState::Available, false}},
        {u"free"_s, {PlotState::Available, false}},
        {u"for sale"_s, {PlotState::Available, false}},
        {u"active"_s, {PlotState::Available, false}},
        {u"उपलब्ध"_s, {PlotState::Available, false}},
        {u"खाली"_s, {PlotState::Available, false}},
        {u"unreleased"_s, {PlotState::Unreleased, false}},
        {u"not released"_s, {PlotState::Unreleased, false}},
        {u"coming soon"_s, {PlotState::Unreleased, false}},
        {u"blocked"_s, {PlotState::BlockedMgmt, false}},
        {u"blocked_mgmt"_s, {PlotState::BlockedMgmt, false}},
        {u"management"_s, {PlotState::BlockedMgmt, false}},
        {u"management quota"_s, {PlotState::BlockedMgmt, false}},
        {u"management hold"_s, {PlotState::BlockedMgmt, false}},
        {u"mortgaged"_s, {PlotState::BlockedMgmt, false}},
        {u"mortgage"_s, {PlotState::BlockedMgmt, false}},
        {u"disputed"_s, {PlotState::BlockedMgmt, false}},
        {u"not for sale"_s, {PlotState::BlockedMgmt, false}},
        {u"landowner"_s, {PlotState::LandownerShare, false}},
        {u"landowner share"_s, {PlotState::LandownerShare, false}},
        {u"landowner_share"_s, {PlotState::LandownerShare, false}},
        {u"farmer share"_s, {PlotState::LandownerShare, false}},
        {u"ballot"_s, {PlotState::ReservedBallot, false}},
        {u"reserved_ballot"_s, {PlotState::ReservedBallot, false}},
        {u"reserved for ballot"_s, {PlotState::ReservedBallot, false}},
        {u"withdrawn"_s, {PlotState::Withdrawn, false}},
        {u"sold"_s, {PlotState::BlockedMgmt, true}},
        {u"sold out"_s, {PlotState::BlockedMgmt, true}},
        {u"booked"_s, {PlotState::BlockedMgmt, true}},
        {u"allotted"_s, {PlotState::BlockedMgmt, true}},
        {u"alloted"_s, {PlotState::BlockedMgmt, true}},
        {u"registered"_s, {PlotState::BlockedMgmt, true}},
        {u"registry done"_s, {PlotState::BlockedMgmt, true}},
        {u"agreement done"_s, {PlotState::BlockedMgmt, true}},
        {u"possession given"_s, {PlotState::BlockedMgmt, true}},
        {u"under contract"_s, {PlotState::BlockedMgmt, true}},
        {u"बिक गया"_s, {PlotState::BlockedMgmt, true}},
    };
    const auto found = meanings.constFind(words.simplified().toLower());
    return found == meanings.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace freehold
