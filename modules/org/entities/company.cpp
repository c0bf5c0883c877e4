// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/entities/company.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<Grouping>()
{
    static const QList<Choice> choices{{u"indian"_s, label("Company", "12,34,567.00")},
                                       {u"western"_s, label("Company", "1,234,567.00")}};
    return choices;
}

template <>
const QList<Choice> &choicesOf<DateOrder>()
{
    static const QList<Choice> choices{{u"dmy"_s, label("Company", "Day, month, year")},
                                       {u"mdy"_s, label("Company", "Month, day, year")}};
    return choices;
}

template <>
const Entity &entityOf<Company>()
{
    static const Entity entity{
        .table = u"companies"_s,
        .one = label("Company", "Company"),
        .many = label("Company", "Company"),
        .fields =
            {
                field<&Company::id>("id", label("Company", "Id")),
                field<&Company::name>("name", label("Company", "Name")).required().maxLength(120),
                field<&Company::country>("country", label("Company", "Country")).required().operationOnly().maxLength(2),
                field<&Company::currency>("currency", label("Company", "Currency")).required().operationOnly().maxLength(3),
                field<&Company::grouping>("grouping", label("Company", "Digit grouping")),
                field<&Company::dateOrder>("date_order", label("Company", "Dates are typed as")),
                field<&Company::fiscalStartMonth>("fiscal_start_month", label("Company", "Fiscal year begins in month"))
                    .operationOnly()
                    .atLeast(1)
                    .atMost(12),
                field<&Company::address>("address", label("Company", "Address")).multiline(),
                field<&Company::phone>("phone", label("Company", "Phone")),
                field<&Company::email>("email", label("Company", "E-mail")),
                field<&Company::website>("website", label("Company", "Website")),
                field<&Company::taxLines>("tax_lines", label("Company", "Registrations"))
                    .multiline()
                    .withHint(label("Company", "Printed at the head of documents, one a line: GSTIN, PAN, RERA number, licence.")),
            },
        .title = u"name"_s,
        .list = {u"name"_s, u"country"_s, u"currency"_s, u"phone"_s, u"email"_s},
        .form = {{label("Company", "Letterhead"),
                  {u"name"_s, u"address"_s, u"phone"_s, u"email"_s, u"website"_s, u"tax_lines"_s}},
                 {label("Company", "Formats"),
                  {u"country"_s, u"currency"_s, u"grouping"_s, u"date_order"_s, u"fiscal_start_month"_s}}},
        .createdBy = u"set-up-company"_s,
        .icon = u"building-2"_s,
    };
    return entity;
}

} // namespace freehold
