// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/receipt_cash_limit.h"

#include "base/numbers.h"
#include "org/company.h"
#include "org/setting.h"

namespace freehold {

using namespace Qt::StringLiterals;

std::optional<CashLimit> cashLimitOn(const Reader &reader, QDate day, Currency currency)
{
    const QString own = setting(reader, u"sales.cash_limit"_s, {});
    if (!own.isEmpty()) {
        const Money from = reader.valueOf(parseMoney(own, currency));
        return from.isZero() ? std::optional<CashLimit>()
                             : CashLimit{from, text("CashLimit", "the company's own rule")};
    }
    Rows rows = reader.queryFile(u"sales/receipt_cash_limits"_s,
                                 {{u"country"_s, companyOf(reader).country}, {u"day"_s, day.toString(Qt::ISODate)}});
    if (!rows.next() || Currency(rows.text(1)) != currency)
        return {};
    return CashLimit{rows.money(0, currency), rows.text(2)};
}

} // namespace freehold
