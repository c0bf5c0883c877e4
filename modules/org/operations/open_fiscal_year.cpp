// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/operations/open_fiscal_year.h"

#include "org/company.h"
#include "org/period.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<OpenFiscalYear>()
{
    static const Operation operation{
        .name = u"open-fiscal-year"_s,
        .label = label("OpenFiscalYear", "Open fiscal year"),
        .request = {{
            field<&OpenFiscalYear::day>("day", label("OpenFiscalYear", "A day in the year")).required(),
        }},
        .hint = label("OpenFiscalYear", "Makes the twelve periods of the fiscal year that holds this day."),
        .icon = u"calendar-plus"_s,
    };
    return operation;
}

Outcome openFiscalYearOf(Transaction &tx, const OpenFiscalYear &request)
{
    const QDate firstDay = fiscalYearStart(request.day, companyOf(tx).fiscalStartMonth);
    const std::optional<FiscalYear> present = tx.findBy<FiscalYear>(u"starts_on = :day"_s, {{u"day"_s, firstDay}});
    tx.require(!present, ErrorCode::Conflict,
               text("OpenFiscalYear", "The fiscal year from %1 is open already.").arg(formatDate(firstDay)), u"day"_s);
    const FiscalYear year = openFiscalYear(tx, firstDay);
    return {.table = u"fiscal_years"_s, .id = year.id.uuid(), .number = year.name, .extra = {}};
}

} // namespace freehold
