// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/operations/add_project.h"

#include "inventory/input.h"
#include "org/company.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QString projectCurrency(const Transaction &tx, const QString &typed)
{
    const Currency currency{typed};
    tx.require(!currency.isNone(), ErrorCode::InvalidInput,
               text("AddProject", "“%1” is not a currency. Give its three letters, such as INR or USD.").arg(typed),
               u"currency"_s);
    return currency.code();
}

void refuseTakenCode(const Transaction &tx, const QString &code)
{
    const std::optional<Project> taken = tx.findBy<Project>(u"code = :code"_s, {{u"code"_s, code}});
    if (taken)
        tx.refuse(
            ErrorCode::Conflict,
            text("AddProject", "The code %1 belongs to the project %2. Choose another one.").arg(code, taken->name),
            u"code"_s);
}

} // namespace

template <>
const Operation &operationOf<AddProject>()
{
    static const Operation operation{
        .name = u"add-project"_s,
        .label = label("AddProject", "Add project"),
        .request = {{
            field<&AddProject::code>("code", label("Project", "Code")).maxLength(12).required(),
            field<&AddProject::name>("name", label("Project", "Name")).required(),
            field<&AddProject::currency>("currency", label("Project", "Currency")).maxLength(3),
            field<&AddProject::policy>("policy", label("Project", "Receivable arises"))
                .oneOf(choicesOf<AccountingPolicy>()),
            field<&AddProject::revenuePoint>("revenue_point", label("Project", "Revenue arises")),
            field<&AddProject::baseRate>("base_rate", label("Project", "Base rate")).atLeast(0),
            field<&AddProject::rateUnit>("rate_unit", label("Project", "Rate is per")).maxLength(20),
            field<&AddProject::holdHours>("hold_hours", label("Project", "Holds last (hours)")).atLeast(1).atMost(8760),
            field<&AddProject::taxPolicy>("tax_policy", label("Project", "Tax on plots")),
            field<&AddProject::taxPolicyReason>("tax_policy_reason", label("Project", "Reason for the tax choice")),
            field<&AddProject::registrationNumber>("registration_number", label("Project", "RERA or plat no."))
                .maxLength(60),
            field<&AddProject::city>("city", label("Project", "City")).maxLength(100),
            field<&AddProject::region>("region", label("Project", "State or region")).maxLength(100),
        }},
        .hint = label("AddProject", "Adds a project to sell plots of."),
        .icon = u"map-plus"_s,
    };
    return operation;
}

Outcome addProject(Transaction &tx, const AddProject &request)
{
    const Company company = companyOf(tx);
    const bool isIndian = company.country == "IN"_L1;
    Project project;
    project.code = request.code.simplified().toUpper();
    project.name = request.name.simplified();
    refuseTakenCode(tx, project.code);
    project.currency = projectCurrency(tx, request.currency.isEmpty() ? company.currency : request.currency);
    project.policy = fromCode<AccountingPolicy>(request.policy)
                         .value_or(isIndian ? AccountingPolicy::Demand : AccountingPolicy::Cash);
    project.revenuePoint = request.revenuePoint;
    project.baseRate = request.baseRate;
    project.rateUnit = areaUnitCode(tx, request.rateUnit.isEmpty() ? defaultAreaUnit(tx) : request.rateUnit);
    project.holdHours = request.holdHours;
    project.taxPolicy = request.taxPolicy;
    project.taxPolicyReason = request.taxPolicyReason.trimmed();
    project.registrationNumber = request.registrationNumber.simplified();
    project.city = request.city.simplified();
    project.region = request.region.simplified();
    tx.insert(project);
    return Outcome{entityOf<Project>().table, project.id.uuid(), project.code, {}};
}

} // namespace freehold
