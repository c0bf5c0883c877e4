// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/company.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

std::optional<Company> companyIfSetUp(const Reader &reader)
{
    return reader.remembered<Company>(u"1 = 1"_s);
}

CompanyFormat companyFormatOf(const Company &company)
{
    return {.grouping = company.grouping,
            .currency = Currency(company.currency),
            .dateOrder = company.dateOrder,
            .fiscalYearStartMonth = company.fiscalStartMonth};
}

QStringList companyContactLines(const Company &company)
{
    QStringList lines = company.address.split(u'\n', Qt::SkipEmptyParts);
    QStringList contacts{company.phone, company.email, company.website};
    contacts.removeAll(QString());
    if (!contacts.isEmpty())
        lines.append(contacts.join(u" · "_s));
    return lines + company.taxLines.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

Company companyOf(const Reader &reader)
{
    std::optional<Company> company = companyIfSetUp(reader);
    if (!company) {
        reader.refuse(ErrorCode::Conflict,
                      text("Company", "This file has no company yet. Set up the company first, with its name and country."));
    }
    return *std::move(company);
}

CompanyFormat companyFormat(const Reader &reader)
{
    const std::optional<Company> company = companyIfSetUp(reader);
    return company ? companyFormatOf(*company) : CompanyFormat();
}

Document newDocument(const Reader &reader, const QString &id, const QString &title)
{
    const Company company = companyOf(reader);
    Document document;
    document.id = id;
    document.title = title;
    document.letterhead.name = company.name;
    document.letterhead.lines = companyContactLines(company);
    document.format = companyFormatOf(company);
    document.printedAt = reader.clock().nowUtc();
    document.paper = company.country == u"US" ? QPageSize::Letter : QPageSize::A4;
    return document;
}

} // namespace freehold
