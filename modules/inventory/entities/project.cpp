// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/entities/project.h"

#include "inventory/unit_choices.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<ProjectState>()
{
    static const QList<Choice> choices{
        {u"planning"_s, label("ProjectState", "Planning")},   {u"launched"_s, label("ProjectState", "Launched")},
        {u"ongoing"_s, label("ProjectState", "Ongoing")},     {u"completed"_s, label("ProjectState", "Completed")},
        {u"closed"_s, label("ProjectState", "Closed")},       {u"on_hold"_s, label("ProjectState", "On hold")},
        {u"abandoned"_s, label("ProjectState", "Abandoned")},
    };
    return choices;
}

template <>
const QList<Choice> &choicesOf<AccountingPolicy>()
{
    static const QList<Choice> choices{
        {u"demand"_s, label("AccountingPolicy", "By demand")},
        {u"cash"_s, label("AccountingPolicy", "By receipt")},
    };
    return choices;
}

template <>
const QList<Choice> &choicesOf<RevenuePoint>()
{
    static const QList<Choice> choices{
        {u"registration"_s, label("RevenuePoint", "At registration")},
        {u"possession"_s, label("RevenuePoint", "At possession")},
    };
    return choices;
}

template <>
const QList<Choice> &choicesOf<TaxPolicy>()
{
    static const QList<Choice> choices{
        {u"land"_s, label("TaxPolicy", "Sale of land, no tax")},
        {u"taxed"_s, label("TaxPolicy", "Taxed")},
    };
    return choices;
}

template <>
const QList<Choice> &choicesOf<CancelledPlot>()
{
    static const QList<Choice> choices{
        {u"available"_s, label("CancelledPlot", "Available at once")},
        {u"blocked_mgmt"_s, label("CancelledPlot", "Blocked until it is released")},
    };
    return choices;
}

template <>
const Entity &entityOf<Project>()
{
    static const Entity entity{
        .table = u"projects"_s,
        .one = label("Project", "Project"),
        .many = label("Project", "Projects"),
        .fields =
            {
                field<&Project::id>("id", label("Project", "Id")).hidden(),
                field<&Project::code>("code", label("Project", "Code"))
                    .maxLength(12)
                    .required()
                    .searchable(SearchUse::Digits),
                field<&Project::name>("name", label("Project", "Name")).required().searchable(),
                field<&Project::state>("state", label("Project", "State")),
                field<&Project::currency>("currency", label("Project", "Currency"))
                    .maxLength(3)
                    .required()
                    .operationOnly(),
                field<&Project::policy>("policy", label("Project", "Receivable arises")).operationOnly(),
                field<&Project::isPolicyLocked>("is_policy_locked", label("Project", "Policy is fixed"))
                    .operationOnly(),
                field<&Project::revenuePoint>("revenue_point", label("Project", "Revenue arises")),
                field<&Project::baseRate>("base_rate", label("Project", "Base rate"))
                    .atLeast(0)
                    .inCurrencyOf(u"currency"_s),
                field<&Project::rateUnit>("rate_unit", label("Project", "Rate is per")).maxLength(20).oneOf(areaUnitChoices()),
                field<&Project::holdHours>("hold_hours", label("Project", "Holds last (hours)"))
                    .atLeast(1)
                    .atMost(8760),
                field<&Project::afterCancel>("after_cancel", label("Project", "A cancelled plot becomes")),
                field<&Project::taxPolicy>("tax_policy", label("Project", "Tax on plots")),
                field<&Project::taxCode>("tax_code", label("Project", "Tax code of plots")).maxLength(20),
                field<&Project::taxPolicyReason>("tax_policy_reason", label("Project", "Reason for the tax choice")),
                field<&Project::registrationNumber>("registration_number", label("Project", "RERA or plat no."))
                    .maxLength(60)
                    .searchable(SearchUse::Digits),
                field<&Project::city>("city", label("Project", "City")).maxLength(100).searchable(),
                field<&Project::region>("region", label("Project", "State or region")).maxLength(100),
            },
        .unique = {{u"code"_s}},
        .title = u"name"_s,
        .lookup = {u"code"_s},
        .createdBy = u"add-project"_s,
        .icon = u"map"_s,
    };
    return entity;
}

} // namespace freehold
