// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/operations/add_charge_head.h"

#include "inventory/entities/tax_rate.h"
#include "inventory/input.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// The code as it is kept, refused when no tax rate has it.
QString knownTaxCode(const Transaction &tx, const QString &typed)
{
    const QString code = typed.simplified().toUpper();
    if (code.isEmpty())
        return code;
    const std::optional<TaxRate> rate = tx.findBy<TaxRate>(u"code = :code"_s, {{u"code"_s, code}});
    tx.require(
        rate.has_value(), ErrorCode::InvalidInput,
        text("AddChargeHead", "There is no tax code %1. Choose one of the tax rates, such as GST18, or leave it empty.")
            .arg(code),
        u"tax_code"_s);
    return rate->code;
}

} // namespace

template <>
const Operation &operationOf<AddChargeHead>()
{
    static const Operation operation{
        .name = u"add-charge-head"_s,
        .label = label("AddChargeHead", "Add charge"),
        .request = {{
            field<&AddChargeHead::project>("project", label("ChargeHead", "Project")).to(u"projects"_s).required(),
            field<&AddChargeHead::code>("code", label("ChargeHead", "Code")).maxLength(30).required(),
            field<&AddChargeHead::name>("name", label("ChargeHead", "Name")).required(),
            field<&AddChargeHead::kind>("kind", label("ChargeHead", "Kind")),
            field<&AddChargeHead::amount>("amount", label("ChargeHead", "Amount")).atLeast(0),
            field<&AddChargeHead::rate>("rate", label("ChargeHead", "Percent")).atLeast(0).atMost(Rate::whole),
            field<&AddChargeHead::unit>("unit", label("ChargeHead", "Amount is per")).maxLength(20),
            field<&AddChargeHead::taxCode>("tax_code", label("ChargeHead", "Tax code")).maxLength(20),
            field<&AddChargeHead::isPassThrough>("is_pass_through", label("ChargeHead", "Collected for others")),
            field<&AddChargeHead::incomeRole>("income_role", label("ChargeHead", "Posts to")).maxLength(60),
            field<&AddChargeHead::sortOrder>("sort_order", label("ChargeHead", "Order")),
        }},
        .subject = u"projects"_s,
        .subjectField = u"project"_s,
        .hint = label("AddChargeHead", "Adds a charge such as development or legal fees."),
        .icon = u"receipt"_s,
    };
    return operation;
}

Outcome addChargeHead(Transaction &tx, const AddChargeHead &request)
{
    const Project project = tx.get(request.project);
    const bool isPercent = request.kind == ChargeKind::PercentOfBase;
    tx.require(isPercent ? !request.rate.isZero() : !request.amount.isZero(), ErrorCode::InvalidInput,
               isPercent ? text("AddChargeHead", "Enter the percentage.") : text("AddChargeHead", "Enter the amount."),
               isPercent ? u"rate"_s : u"amount"_s);
    ChargeHead head{{},
                    project.id,
                    request.code.simplified().toLower(),
                    request.name.simplified(),
                    request.kind,
                    request.amount,
                    request.rate,
                    {},
                    knownTaxCode(tx, request.taxCode),
                    request.isPassThrough,
                    request.incomeRole,
                    request.sortOrder,
                    true};
    if (request.kind == ChargeKind::PerArea)
        head.unit = areaUnitCode(tx, request.unit.isEmpty() ? project.rateUnit : request.unit);
    if (head.incomeRole.isEmpty())
        head.incomeRole = head.isPassThrough ? u"stamp_duty_held"_s : u"development_income"_s;
    const bool isTaken = tx.findBy<ChargeHead>(u"project_id = :project and code = :code"_s,
                                               {{u"project"_s, project.id.uuid()}, {u"code"_s, head.code}})
                             .has_value();
    tx.require(!isTaken, ErrorCode::Conflict,
               text("AddChargeHead", "%1 has a charge %2 already. Choose another code.").arg(project.name, head.code),
               u"code"_s);
    tx.insert(head);
    return Outcome{entityOf<ChargeHead>().table, head.id.uuid(), head.code, {}};
}

} // namespace freehold
