// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/operations/set_up_company.h"

#include "org/company.h"
#include "org/entities/branch.h"
#include "org/entities/user.h"
#include "org/number_series.h"
#include "org/period.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<SetUpCompany>()
{
    static const Operation operation{
        .name = u"set-up-company"_s,
        .label = label("SetUpCompany", "Set up company"),
        .request = {{
            field<&SetUpCompany::name>("name", label("SetUpCompany", "Name")).required().maxLength(120),
            field<&SetUpCompany::country>("country", label("SetUpCompany", "Country")).required().maxLength(2),
            field<&SetUpCompany::currency>("currency", label("SetUpCompany", "Currency")).maxLength(3),
            field<&SetUpCompany::fiscalStartMonth>("fiscal_start_month", label("SetUpCompany", "Fiscal year begins in month"))
                .atLeast(0)
                .atMost(12),
            field<&SetUpCompany::firstDay>("first_day", label("SetUpCompany", "A day in the first fiscal year")),
            field<&SetUpCompany::address>("address", label("SetUpCompany", "Address")).multiline(),
            field<&SetUpCompany::phone>("phone", label("SetUpCompany", "Phone")),
            field<&SetUpCompany::email>("email", label("SetUpCompany", "E-mail")),
            field<&SetUpCompany::taxLines>("tax_lines", label("SetUpCompany", "Registrations")).multiline(),
            field<&SetUpCompany::ownerName>("owner_name", label("SetUpCompany", "Owner's sign-in name")).maxLength(60),
            field<&SetUpCompany::ownerFullName>("owner_full_name", label("SetUpCompany", "Owner's full name")).maxLength(120),
        }},
        .hint = label("SetUpCompany", "Gives a new file its company, fiscal year, number series and owner."),
        .icon = u"building-2"_s,
        .isListed = false,
    };
    return operation;
}

namespace {

/// The usual ways of a country, for a company that says nothing else.
Company countryDefaults(const Transaction &tx, const QString &country)
{
    Company company;
    company.country = country;
    if (country == u"IN") {
        company.currency = u"INR"_s;
        company.grouping = Grouping::Indian;
        company.fiscalStartMonth = 4;
    } else if (country == u"US") {
        company.currency = u"USD"_s;
        company.dateOrder = DateOrder::MonthDayYear;
    } else {
        tx.refuse(ErrorCode::InvalidInput,
                  text("SetUpCompany", "Country \"%1\" is not known. Use IN for India or US for the United States.").arg(country),
                  u"country"_s);
    }
    return company;
}

Company companyAsked(const Transaction &tx, const SetUpCompany &request)
{
    Company company = countryDefaults(tx, request.country.trimmed().toUpper());
    company.name = request.name.trimmed();
    if (!request.currency.isEmpty()) {
        const Currency currency(request.currency);
        tx.require(!currency.isNone(), ErrorCode::InvalidInput,
                   text("SetUpCompany", "\"%1\" is no currency code. Use three letters, such as INR.").arg(request.currency),
                   u"currency"_s);
        company.currency = currency.code();
    }
    if (request.fiscalStartMonth > 0)
        company.fiscalStartMonth = request.fiscalStartMonth;
    company.address = request.address;
    company.phone = request.phone;
    company.email = request.email;
    company.taxLines = request.taxLines;
    return company;
}

User ownerAsked(const SetUpCompany &request)
{
    User owner;
    owner.name = request.ownerName.isEmpty() ? u"owner"_s : request.ownerName.trimmed().toLower();
    owner.fullName = request.ownerFullName.isEmpty() ? owner.name : request.ownerFullName;
    owner.role = UserRole::Owner;
    return owner;
}

} // namespace

Outcome setUpCompany(Transaction &tx, const SetUpCompany &request)
{
    tx.require(tx.select<Company>().isEmpty(), ErrorCode::Conflict,
               text("SetUpCompany", "This file has a company already. Make a new file for another one."));
    Company company = companyAsked(tx, request);
    tx.insert(company);
    Branch office;
    office.code = u"HO"_s;
    office.name = text("SetUpCompany", "Head office");
    tx.insert(office);
    User owner = ownerAsked(request);
    tx.insert(owner);
    installNumberSeries(tx);
    const QDate day = request.firstDay.isValid() ? request.firstDay : tx.today();
    openFiscalYear(tx, fiscalYearStart(day, company.fiscalStartMonth));
    return {.table = u"companies"_s,
            .id = company.id.uuid(),
            .number = {},
            .extra = {{u"user"_s, owner.id.toString()}}};
}

} // namespace freehold
