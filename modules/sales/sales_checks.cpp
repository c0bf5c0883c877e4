// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/sales_checks.h"

#include "base/numbers.h"
#include "inventory/entities/plot.h"
#include "sales/pricing.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QString plotStateWord(const QString &code)
{
    return entityOf<Plot>().find(u"state")->choiceText(code).toLower();
}

void checkSchedules(const Reader &reader, QStringList &problems)
{
    for (Rows rows = reader.queryFile(u"sales/schedules_off"_s); rows.next();) {
        const CompanyFormat format = formatFor(reader, rows.text(1));
        problems.append(
            text("SalesChecks", "Booking %1: %2 is payable, but the schedule sums to %3 and the cost sheet to %4.")
                .arg(rows.text(0), formatMoney(rows.money(2), format), formatMoney(rows.money(3), format),
                     formatMoney(rows.money(4), format)));
    }
}

void checkShares(const Reader &reader, QStringList &problems)
{
    for (Rows rows = reader.queryFile(u"sales/shares_off"_s); rows.next();)
        problems.append(
            text("SalesChecks", "Booking %1: the shares sum to %2 over %3 first buyers, not to 100 % over one.")
                .arg(rows.text(0), formatRate(rows.rate(1)), QString::number(rows.integer(2))));
}

void checkClaims(const Reader &reader, QStringList &problems)
{
    for (Rows rows = reader.queryFile(u"sales/claims_missing"_s); rows.next();) {
        problems.append(rows.isNull(3)
                            ? text("SalesChecks", "Plot %1 has no claim of %2 on it.").arg(rows.text(0), rows.text(2))
                            : text("SalesChecks", "Plot %1 is %2, which does not fit %3.")
                                  .arg(rows.text(0), plotStateWord(rows.text(1)), rows.text(2)));
    }
    for (Rows rows = reader.queryFile(u"sales/claims_idle"_s); rows.next();)
        problems.append(text("SalesChecks", "Plot %1 is %2 without a booking or hold behind it.")
                            .arg(rows.text(0), plotStateWord(rows.text(1))));
}

/// What triggers keep beside bookings, instalments and customers, against what their documents come to.
void checkKeptFigures(const Reader &reader, QStringList &problems)
{
    for (Rows rows = reader.queryFile(u"sales/kept_figures_off"_s); rows.next();) {
        problems.append(text("SalesChecks", "%1 %2 keeps %3 where its documents come to %4.")
                            .arg(rows.text(0), rows.text(1), QString::number(rows.integer(2)), QString::number(rows.integer(3))));
    }
}

} // namespace

QStringList salesProblems(const Reader &reader)
{
    QStringList problems;
    checkSchedules(reader, problems);
    checkShares(reader, problems);
    checkClaims(reader, problems);
    checkKeptFigures(reader, problems);
    return problems;
}

} // namespace freehold
