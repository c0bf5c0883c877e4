// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/features.h"

#include "inventory/entities/plot_feature.h"

#include <QRegularExpression>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// Lower-case words and digits with single spaces.
QString plainWords(const QString &words)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    return words.toLower().replace(other, u" "_s).trimmed();
}

} // namespace

std::optional<Facing> facingFrom(const QString &words)
{
    static const QHash<QString, Facing> names{
        {u"n"_s, Facing::North},      {u"north"_s, Facing::North},
        {u"ne"_s, Facing::NorthEast}, {u"northeast"_s, Facing::NorthEast},
        {u"e"_s, Facing::East},       {u"east"_s, Facing::East},
        {u"se"_s, Facing::SouthEast}, {u"southeast"_s, Facing::SouthEast},
        {u"s"_s, Facing::South},      {u"south"_s, Facing::South},
        {u"sw"_s, Facing::SouthWest}, {u"southwest"_s, Facing::SouthWest},
        {u"w"_s, Facing::West},       {u"west"_s, Facing::West},
        {u"nw"_s, Facing::NorthWest}, {u"northwest"_s, Facing::NorthWest},
        {u"उत्तर"_s, Facing::North},   {u"पूर्व"_s, Facing::East},
        {u"दक्षिण"_s, Facing::South},  {u"पश्चिम"_s, Facing::West},
    };
    static const QRegularExpression facingWord(u"\\b(facing|face|side)\\b"_s);
    const QString name = plainWords(words).remove(facingWord).remove(u' ');
    const auto found = names.constFind(name);
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

QString featureCode(const QString &words)
{
    const QString plain = plainWords(words);
    if (const std::optional<Facing> facing = facingFrom(plain))
        return u"facing_"_s + codeOf(*facing);
    static const QRegularExpression twoSides(u"^(two|2|both) sides? open$"_s);
    if (plain == "corner"_L1 || plain == "corner plot"_L1)
        return u"corner"_s;
    if (twoSides.match(plain).hasMatch())
        return u"two_side_open"_s;
    if (plain == "park"_L1 || plain == "park facing"_L1 || plain == "garden facing"_L1)
        return u"park_facing"_s;
    if (plain == "main road"_L1 || plain == "main road facing"_L1 || plain == "on main road"_L1)
        return u"main_road"_s;
    return QString(plain).replace(u' ', u'_');
}

QStringList featuresOf(const Reader &reader, const Plot &plot)
{
    QStringList features;
    const auto add = [&](bool has, const QString &code) {
        if (has)
            features.append(code);
    };
    add(plot.isCorner, u"corner"_s);
    add(plot.isTwoSideOpen, u"two_side_open"_s);
    add(plot.isParkFacing, u"park_facing"_s);
    add(plot.isMainRoad, u"main_road"_s);
    add(plot.facing != Facing::Unknown, u"facing_"_s + codeOf(plot.facing));
    for (const PlotFeature &feature :
         reader.select<PlotFeature>(u"plot_id = :plot order by feature"_s, {{u"plot"_s, plot.id.uuid()}})) {
        if (!features.contains(feature.feature))
            features.append(feature.feature);
    }
    return features;
}

bool applies(const PlcRule &rule, const Plot &plot, const QStringList &features)
{
    const bool hasFeature = rule.feature.isEmpty() || features.contains(rule.feature);
    return rule.isActive && hasFeature && plot.roadWidthMm >= rule.minRoadWidthMm;
}

QList<PlcRule> plcRulesFor(const Reader &reader, const Plot &plot)
{
    const QStringList features = featuresOf(reader, plot);
    QList<PlcRule> rules;
    for (const PlcRule &rule : reader.select<PlcRule>(u"project_id = :project order by sort_order, code"_s,
                                                      {{u"project"_s, plot.project.uuid()}})) {
        if (applies(rule, plot, features))
            rules.append(rule);
    }
    return rules;
}

} // namespace freehold
