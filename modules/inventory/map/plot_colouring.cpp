// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/map/plot_colouring.h"

#include <algorithm>

namespace freehold {
namespace {

constexpr qsizetype seriesCount = 6; ///< colours that are told apart

} // namespace

PlotColouring::PlotColouring(QList<PlotCategory> categories, QList<int> of)
{
    for (const int index : std::as_const(of)) {
        if (index >= 0)
            ++categories[index].count;
    }
    QList<int> places;
    for (const PlotCategory &category : std::as_const(categories)) {
        places.append(category.count > 0 ? static_cast<int>(m_categories.size()) : -1);
        if (category.count > 0)
            m_categories.append(category);
    }
    for (const int index : std::as_const(of))
        m_of.append(index < 0 ? -1 : places.at(index));
}

const PlotCategory *PlotColouring::of(qsizetype plot) const
{
    const int index = m_of.value(plot, -1);
    return index < 0 ? nullptr : &m_categories.at(index);
}

QString plotStateLegend(PlotState state)
{
    switch (state) {
    case PlotState::Unreleased: return text("PlotLegend", "Unreleased");
    case PlotState::Available: return text("PlotLegend", "Available");
    case PlotState::Held: return text("PlotLegend", "Hold");
    case PlotState::Booked: return text("PlotLegend", "Booked");
    case PlotState::Allotted: return text("PlotLegend", "Allotted");
    case PlotState::Agreed: return text("PlotLegend", "Agreement");
    case PlotState::Registered: return text("PlotLegend", "Registered");
    case PlotState::Possessed: return text("PlotLegend", "Possession");
    case PlotState::BlockedMgmt: return text("PlotLegend", "Blocked");
    case PlotState::LandownerShare: return text("PlotLegend", "Landowner");
    case PlotState::ReservedBallot: return text("PlotLegend", "Ballot");
    case PlotState::Withdrawn: return text("PlotLegend", "Withdrawn");
    }
    return {};
}

PlotColouring colourByState(const QList<PlotCell> &plots, MapGround ground)
{
    static const QList<PlotState> order{PlotState::Available,  PlotState::Held,      PlotState::Booked,         PlotState::Allotted,
                                        PlotState::Agreed,     PlotState::Registered, PlotState::Possessed,     PlotState::BlockedMgmt,
                                        PlotState::LandownerShare, PlotState::ReservedBallot, PlotState::Withdrawn, PlotState::Unreleased};
    QList<PlotCategory> categories;
    for (const PlotState state : order)
        categories.append({codeOf(state), plotStateLegend(state), plotShade(state, ground)});
    QList<int> of;
    for (const PlotCell &plot : plots)
        of.append(static_cast<int>(order.indexOf(plot.state)));
    return {categories, of};
}

PlotColouring colourByFacing(const QList<PlotCell> &plots, MapGround ground)
{
    QList<PlotCategory> categories;
    const QList<Choice> &facings = choicesOf<Facing>();
    const QStringList letters = text("PlotLegend", "N NE E SE S SW W NW", "sides of the compass, short").split(u' ');
    for (qsizetype i = 0; i < facings.size(); ++i) {
        // The four sides have a colour each; the side between two is hatched in the colour of the one before it.
        PlotShade shade = i == 0 ? silentShade(ground) : seriesShade((i - 1) / 2, ground);
        shade.pattern = i > 0 && i % 2 == 0 ? PlotPattern::Lines : PlotPattern::None;
        shade.letter = i == 0 ? QString() : letters.value(i - 1);
        categories.append({facings.at(i).code, facings.at(i).label.text(), shade});
    }
    QList<int> of;
    for (const PlotCell &plot : plots)
        of.append(static_cast<int>(plot.facing));
    return {categories, of};
}

PlotColouring colourByWord(const QList<PlotCell> &plots, const QHash<QUuid, QString> &words, const QString &last, MapGround ground)
{
    QHash<QString, qsizetype> counts;
    for (const PlotCell &plot : plots) {
        if (const QString word = words.value(plot.id); !word.isEmpty())
            ++counts[word];
    }
    QStringList order = counts.keys();
    std::sort(order.begin(), order.end(), [&](const QString &a, const QString &b) {
        if ((a == last) != (b == last))
            return b == last;
        return counts.value(a) == counts.value(b) ? a < b : counts.value(a) > counts.value(b);
    });
    QList<PlotCategory> categories;
    for (qsizetype i = 0; i < order.size(); ++i)
        categories.append({order.at(i), order.at(i), seriesShade(order.at(i) == last ? order.size() + seriesCount : i, ground)});
    QList<int> of;
    for (const PlotCell &plot : plots)
        of.append(static_cast<int>(order.indexOf(words.value(plot.id))));
    return {categories, of};
}

PlotColouring colourByStep(const QList<PlotCell> &plots, const QHash<QUuid, int> &steps, const QStringList &words, MapGround ground)
{
    const QList<PlotShade> shades = scaleShades(words.size(), ground);
    QList<PlotCategory> categories;
    for (qsizetype i = 0; i < words.size(); ++i)
        categories.append({QStringLiteral("step-") + QString::number(i + 1), words.at(i), shades.at(i)});
    QList<int> of;
    for (const PlotCell &plot : plots)
        of.append(steps.value(plot.id, -1));
    return {categories, of};
}

} // namespace freehold
