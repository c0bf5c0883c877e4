// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/pricing.h"

#include "inventory/entities/charge_head.h"
#include "inventory/features.h"
#include "inventory/rates.h"
#include "org/company.h"
#include "org/setting.h"

#include <QSet>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

PriceBasis basisOf(PlcKind kind)
{
    switch (kind) {
    case PlcKind::Percent:
        return PriceBasis::PercentOfBase;
    case PlcKind::PerArea:
        return PriceBasis::PerAreaUnit;
    case PlcKind::Flat:
        break;
    }
    return PriceBasis::Flat;
}

PriceBasis basisOf(ChargeKind kind)
{
    switch (kind) {
    case ChargeKind::PercentOfBase:
        return PriceBasis::PercentOfBase;
    case ChargeKind::PerArea:
        return PriceBasis::PerAreaUnit;
    case ChargeKind::Flat:
        break;
    }
    return PriceBasis::Flat;
}

QList<PriceHead> premiumHeads(const Reader &reader, const Plot &plot, const QString &taxCode)
{
    QList<PriceHead> heads;
    for (const PlcRule &rule : plcRulesFor(reader, plot)) {
        heads.append({rule.code, rule.name, basisOf(rule.kind), rule.rate, rule.amount, rule.unit, rule.id.uuid(),
                      taxCode, u"plc_income"_s});
    }
    return heads;
}

void addCharges(const Reader &reader, PriceTerms &terms, Id<Project> project)
{
    const QList<ChargeHead> charges = reader.select<ChargeHead>(
        u"project_id = :project and is_active order by sort_order, code"_s, {{u"project"_s, project.uuid()}});
    for (const ChargeHead &charge : charges) {
        const QString usualRole = charge.isPassThrough ? u"stamp_duty_held"_s : u"development_income"_s;
        const PriceHead head{
            charge.code,      charge.name,    basisOf(charge.kind),
            charge.rate,      charge.amount,  charge.unit,
            charge.id.uuid(), charge.taxCode, charge.incomeRole.isEmpty() ? usualRole : charge.incomeRole};
        (charge.isPassThrough ? terms.passThrough : terms.charges).append(head);
    }
}

QList<DatedTax> taxesOf(const Reader &reader, const PriceTerms &terms)
{
    QSet<QString> codes{terms.baseTaxCode};
    for (const QList<PriceHead> &heads : {terms.premiums, terms.charges, terms.passThrough}) {
        for (const PriceHead &head : heads)
            codes.insert(head.taxCode);
    }
    codes.remove(QString());
    QList<DatedTax> taxes;
    for (const QString &code : std::as_const(codes)) {
        if (const std::optional<TaxRate> rate = taxRateOn(reader, code, terms.day))
            taxes.append({rate->code, rate->fromDay, rate->toDay, rate->rate});
    }
    return taxes;
}

} // namespace

CompanyFormat formatFor(const Reader &reader, const QString &currency)
{
    CompanyFormat format = companyFormat(reader);
    if (!currency.isEmpty())
        format.currency = Currency(currency);
    return format;
}

PriceTerms priceTerms(const Reader &reader, const Plot &plot, const Project &project, QDate day)
{
    const BaseRate rate = baseRateOf(reader, plot);
    PriceTerms terms;
    terms.area = plot.area;
    terms.baseRate = rate.rate;
    terms.rateUnit = rate.unit;
    terms.baseRule = plot.id.uuid();
    if (project.taxPolicy == TaxPolicy::Taxed)
        terms.baseTaxCode = project.taxCode;
    terms.premiums = premiumHeads(reader, plot, terms.baseTaxCode);
    addCharges(reader, terms, project.id);
    terms.day = day;
    terms.taxes = taxesOf(reader, terms);
    terms.roundingUnit = std::max(1LL, setting(reader, u"sales.price_rounding"_s, u"1"_s).toLongLong());
    terms.format = formatFor(reader, project.currency);
    return terms;
}

} // namespace freehold
