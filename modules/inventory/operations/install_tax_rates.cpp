// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/operations/install_tax_rates.h"

#include "org/company.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

struct InstalledTaxRate {
    int percent;
    QDate from;
};

/// The slabs since GST began, and the one that came with the reform of September 2025.
const QList<InstalledTaxRate> &indianRates()
{
    static const QDate begin(2017, 7, 1);
    static const QList<InstalledTaxRate> rates{
        {0, begin}, {1, begin}, {5, begin}, {12, begin}, {18, begin}, {28, begin}, {40, QDate(2025, 9, 22)}};
    return rates;
}

} // namespace

template <>
const Operation &operationOf<InstallTaxRates>()
{
    static const Operation operation{
        .name = u"install-tax-rates"_s,
        .label = label("InstallTaxRates", "Install tax rates"),
        .request = {{
            field<&InstallTaxRates::country>("country", label("InstallTaxRates", "Country")).maxLength(2),
        }},
        .hint =
            label("InstallTaxRates", "Adds the usual tax rates of the country; those that are there stay as they are."),
        .icon = u"percent"_s,
    };
    return operation;
}

Outcome installTaxRates(Transaction &tx, const InstallTaxRates &request)
{
    const QString country = request.country.isEmpty() ? companyOf(tx).country : request.country.toUpper();
    int added = 0;
    for (const InstalledTaxRate &row : country == "IN"_L1 ? indianRates() : QList<InstalledTaxRate>()) {
        const QString code = u"GST%1"_s.arg(row.percent);
        if (tx.findBy<TaxRate>(u"code = :code"_s, {{u"code"_s, code}}))
            continue;
        TaxRate rate{
            {},       code, text("InstallTaxRates", "GST %1 %").arg(row.percent), Rate::percent(row.percent * 100),
            row.from, {}};
        tx.insert(rate);
        ++added;
    }
    return Outcome{entityOf<TaxRate>().table, {}, {}, {{u"added"_s, added}}};
}

} // namespace freehold
