// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/entities/plot.h"

#include "inventory/unit_choices.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<PlotState>()
{
    static const QList<Choice> choices{
        {u"unreleased"_s, label("PlotState", "Unreleased")},
        {u"available"_s, label("PlotState", "Available")},
        {u"held"_s, label("PlotState", "Held")},
        {u"booked"_s, label("PlotState", "Booked")},
        {u"allotted"_s, label("PlotState", "Allotted")},
        {u"agreed"_s, label("PlotState", "Agreement made")},
        {u"registered"_s, label("PlotState", "Registered")},
        {u"possessed"_s, label("PlotState", "Possession given")},
        {u"blocked_mgmt"_s, label("PlotState", "Blocked by management")},
        {u"landowner_share"_s, label("PlotState", "Landowner's share")},
        {u"reserved_ballot"_s, label("PlotState", "Reserved for ballot")},
        {u"withdrawn"_s, label("PlotState", "Withdrawn")},
    };
    return choices;
}

template <>
const QList<Choice> &choicesOf<Facing>()
{
    static const QList<Choice> choices{
        {u"unknown"_s, label("Facing", "Not known")},     {u"north"_s, label("Facing", "North")},
        {u"north_east"_s, label("Facing", "North-east")}, {u"east"_s, label("Facing", "East")},
        {u"south_east"_s, label("Facing", "South-east")}, {u"south"_s, label("Facing", "South")},
        {u"south_west"_s, label("Facing", "South-west")}, {u"west"_s, label("Facing", "West")},
        {u"north_west"_s, label("Facing", "North-west")},
    };
    return choices;
}

template <>
const Entity &entityOf<Plot>()
{
    static const Entity entity{
        .table = u"plots"_s,
        .one = label("Plot", "Plot"),
        .many = label("Plot", "Plots"),
        .fields =
            {
                field<&Plot::id>("id", label("Plot", "Id")).hidden(),
                field<&Plot::project>("project_id", label("Plot", "Project"))
                    .to(u"projects"_s)
                    .required()
                    .operationOnly(),
                field<&Plot::block>("block_id", label("Plot", "Block")).to(u"blocks"_s),
                field<&Plot::number>("number", label("Plot", "Plot no."))
                    .maxLength(20)
                    .required()
                    .searchable(SearchUse::Digits),
                field<&Plot::area>("area", label("Plot", "Area")).required(),
                field<&Plot::frontageMm>("frontage_mm", label("Plot", "Frontage (mm)")).atLeast(0).atMost(100'000'000),
                field<&Plot::depthMm>("depth_mm", label("Plot", "Depth (mm)")).atLeast(0).atMost(100'000'000),
                field<&Plot::facing>("facing", label("Plot", "Facing")),
                field<&Plot::roadWidthMm>("road_width_mm", label("Plot", "Road width (mm)"))
                    .atLeast(0)
                    .atMost(1'000'000),
                field<&Plot::isCorner>("is_corner", label("Plot", "Corner")),
                field<&Plot::isTwoSideOpen>("is_two_side_open", label("Plot", "Two sides open")),
                field<&Plot::isParkFacing>("is_park_facing", label("Plot", "Park facing")),
                field<&Plot::isMainRoad>("is_main_road", label("Plot", "On the main road")),
                field<&Plot::baseRate>("base_rate", label("Plot", "Base rate")).atLeast(0),
                field<&Plot::rateUnit>("rate_unit", label("Plot", "Rate is per")).maxLength(20).oneOf(areaUnitChoices()),
                field<&Plot::state>("state", label("Plot", "State")).operationOnly(),
                field<&Plot::stateReason>("state_reason", label("Plot", "Reason of the state")).operationOnly(),
                field<&Plot::surveyNumber>("survey_number", label("Plot", "Survey no.")).maxLength(40),
                field<&Plot::mapRow>("map_row", label("Plot", "Row in the grid")).atLeast(0).atMost(10'000),
                field<&Plot::mapColumn>("map_column", label("Plot", "Place in the row")).atLeast(0).atMost(10'000),
                field<&Plot::remarks>("remarks", label("Plot", "Remarks")).multiline(),
            },
        .unique = {{u"project_id"_s, u"number"_s}},
        .title = u"number"_s,
        .lookup = {u"number"_s},
        .form = {{label("Plot", "Plot"),
                  {u"project_id"_s, u"block_id"_s, u"number"_s, u"area"_s, u"state"_s, u"state_reason"_s,
                   u"survey_number"_s}},
                 {label("Plot", "Position"),
                  {u"frontage_mm"_s, u"depth_mm"_s, u"facing"_s, u"road_width_mm"_s, u"is_corner"_s,
                   u"is_two_side_open"_s, u"is_park_facing"_s, u"is_main_road"_s}},
                 {label("Plot", "Price"), {u"base_rate"_s, u"rate_unit"_s}},
                 {label("Plot", "Other"), {u"map_row"_s, u"map_column"_s, u"remarks"_s}}},
        .createdBy = u"add-plot"_s,
        .icon = u"land-plot"_s,
    };
    return entity;
}

} // namespace freehold
