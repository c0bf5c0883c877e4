// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/inventory_lists.h"

#include "inventory/entities/plot_claim.h"
#include "inventory/unit_choices.h"

namespace freehold {

using namespace Qt::StringLiterals;

List projectList()
{
    return List{
        .name = u"projects"_s,
        .label = label("ProjectList", "Projects"),
        .entity = u"projects"_s,
        .source = u"project_list"_s,
        .columns =
            {
                column("code", label("Project", "Code"), FieldType::Text),
                column("name", label("Project", "Name"), FieldType::Text),
                column("state", label("Project", "State"), FieldType::Text).oneOf(choicesOf<ProjectState>()),
                column("city", label("Project", "City"), FieldType::Text),
                column("currency", label("Project", "Currency"), FieldType::Text),
                column("policy", label("Project", "Receivable arises"), FieldType::Text)
                    .oneOf(choicesOf<AccountingPolicy>()),
                column("base_rate", label("Project", "Base rate"), FieldType::Money).inCurrencyOf(u"currency"_s),
                column("rate_unit", label("Project", "Rate is per"), FieldType::Text).oneOf(areaUnitChoices()),
                column("plots", label("ProjectList", "Plots"), FieldType::Integer).total(),
                column("available", label("ProjectList", "Available"), FieldType::Integer).total(),
                column("held", label("ProjectList", "Held"), FieldType::Integer).total(),
                column("booked", label("ProjectList", "Booked"), FieldType::Integer).total(),
                column("sold", label("ProjectList", "Registered"), FieldType::Integer).total(),
                column("kept_back", label("ProjectList", "Kept back"), FieldType::Integer).total(),
            },
        .shown = {u"code"_s, u"name"_s, u"state"_s, u"plots"_s, u"available"_s, u"held"_s, u"booked"_s, u"sold"_s,
                  u"kept_back"_s},
        .order = {{u"code"_s, false}},
        .icon = u"map"_s,
        .createdBy = u"add-project"_s,
        .section = u"sales"_s,
        .emptyText = label("ProjectList", "No projects yet. Add the land you sell plots of."),
    };
}

List plotList()
{
    return List{
        .name = u"plots"_s,
        .label = label("PlotList", "Plots"),
        .entity = u"plots"_s,
        .source = u"plot_list"_s,
        .columns =
            {
                column("number", label("Plot", "Plot no."), FieldType::Text),
                column("project_id", label("Plot", "Project"), FieldType::Reference).to(u"projects"_s),
                column("project_code", label("PlotList", "Project code"), FieldType::Text),
                column("block_id", label("Plot", "Block"), FieldType::Reference).to(u"blocks"_s),
                column("state", label("Plot", "State"), FieldType::Text).oneOf(choicesOf<PlotState>()),
                column("state_reason", label("Plot", "Reason of the state"), FieldType::Text),
                column("area", label("Plot", "Area"), FieldType::Area).total(),
                column("facing", label("Plot", "Facing"), FieldType::Text).oneOf(choicesOf<Facing>()),
                column("is_corner", label("Plot", "Corner"), FieldType::Flag),
                column("road_width_mm", label("Plot", "Road width (mm)"), FieldType::Integer),
                column("currency", label("Project", "Currency"), FieldType::Text),
                column("rate", label("PlotList", "Rate"), FieldType::Money).inCurrencyOf(u"currency"_s),
                column("rate_unit", label("Plot", "Rate is per"), FieldType::Text).oneOf(areaUnitChoices()).operationOnly(), // of its rate, which may be the block's or the project's
                column("claim_kind", label("PlotList", "Claimed by a"), FieldType::Text).oneOf(choicesOf<ClaimKind>()),
                column("claimant_id", label("PlotList", "Claimed for"), FieldType::Reference).to(u"parties"_s),
                column("claimed_by", label("PlotList", "Entered by"), FieldType::Text),
                column("claimed_at", label("PlotList", "Claimed"), FieldType::Instant),
                column("map_row", label("Plot", "Row in the grid"), FieldType::Integer),
                column("map_column", label("Plot", "Place in the row"), FieldType::Integer),
            },
        .shown = {u"number"_s, u"project_code"_s, u"block_id"_s, u"state"_s, u"area"_s, u"facing"_s, u"rate"_s,
                  u"rate_unit"_s, u"claimant_id"_s},
        .order = {{u"project_code"_s, false}, {u"number"_s, false}},
        .icon = u"land-plot"_s,
        .createdBy = u"add-plot"_s,
        .section = u"sales"_s,
        .emptyText = label("PlotList", "No plots yet. Generate them, or bring in your plot list."),
    };
}

} // namespace freehold
