// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/reports/book_reports.h"

namespace freehold::detail {

using namespace Qt::StringLiterals;

Currency reportCurrency(const Reader &reader, const QVariantMap &parameters)
{
    const QString asked = parameters.value(u"currency"_s).toString().trimmed();
    if (asked.isEmpty())
        return Currency(companyOf(reader).currency);
    const Currency currency(asked);
    reader.require(!currency.isNone(), ErrorCode::InvalidInput,
                   text("BookReport", "\"%1\" is no currency code. Use three letters, such as INR.").arg(asked), u"currency"_s);
    return currency;
}

ReportDays reportDays(const Reader &reader, const QVariantMap &parameters, QDate defaultFrom)
{
    ReportDays days{parameters.value(u"from"_s).toDate(), parameters.value(u"to"_s).toDate()};
    if (!days.to.isValid())
        days.to = std::max(reader.today(), days.from);
    if (!days.from.isValid())
        days.from = std::min(defaultFrom, days.to);
    reader.require(days.from <= days.to, ErrorCode::InvalidInput,
                   text("BookReport", "The report ends on %1, before it begins on %2. Exchange the dates.")
                       .arg(formatDate(days.to), formatDate(days.from)),
                   u"to"_s);
    return days;
}

QList<QVariant> debitAndCredit(qint64 signedMinor, Currency currency)
{
    const QVariant amount = QVariant::fromValue(Money(qAbs(signedMinor), currency));
    if (signedMinor == 0)
        return {QVariant(), QVariant()};
    return signedMinor > 0 ? QList<QVariant>{amount, QVariant()} : QList<QVariant>{QVariant(), amount};
}

} // namespace freehold::detail
