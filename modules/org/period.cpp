// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/period.h"

#include "base/numbers.h"
#include "org/company.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QString fiscalYearName(QDate firstDay)
{
    const QDate lastDay = firstDay.addYears(1).addDays(-1);
    if (lastDay.year() == firstDay.year())
        return QString::number(firstDay.year());
    return u"%1-%2"_s.arg(firstDay.year()).arg(lastDay.year() % 100, 2, 10, QChar(u'0'));
}

} // namespace

QDate fiscalYearStart(QDate day, int startMonth)
{
    const QDate start(day.year(), startMonth, 1);
    return start > day ? start.addYears(-1) : start;
}

QString fiscalYearCode(QDate firstDay)
{
    const QDate lastDay = firstDay.addYears(1).addDays(-1);
    const QString first = u"%1"_s.arg(firstDay.year() % 100, 2, 10, QChar(u'0'));
    return lastDay.year() == firstDay.year() ? first : first + u"%1"_s.arg(lastDay.year() % 100, 2, 10, QChar(u'0'));
}

FiscalYear openFiscalYear(Transaction &tx, QDate firstDay)
{
    FiscalYear year;
    year.code = fiscalYearCode(firstDay);
    year.name = fiscalYearName(firstDay);
    year.startsOn = firstDay;
    year.endsOn = firstDay.addYears(1).addDays(-1);
    tx.insert(year);
    for (int month = 0; month < 12; ++month) {
        Period period;
        period.fiscalYear = year.id;
        period.number = month + 1;
        period.startsOn = firstDay.addMonths(month);
        period.endsOn = firstDay.addMonths(month + 1).addDays(-1);
        tx.insert(period);
    }
    return year;
}

void requireOpenPeriod(Transaction &tx, QDate day, const QString &reason)
{
    tx.require(day.isValid(), ErrorCode::InvalidInput, text("Period", "The entry has no date. Give one."), u"day"_s);
    const std::optional<Period> period =
        tx.remembered<Period>(u"starts_on <= :day and ends_on >= :day"_s, {{u"day"_s, day}});
    tx.require(period.has_value(), ErrorCode::Conflict,
               text("Period", "%1 lies in no fiscal year that is open in these books. Open the fiscal year first, or use another date.")
                   .arg(formatDate(day)),
               u"day"_s);
    const bool isShut = period->state == PeriodState::Closed || period->state == PeriodState::Locked;
    tx.require(!isShut, ErrorCode::Conflict,
               text("Period", "The books are %1 from %2 to %3, so nothing can be dated %4. Use a later date.")
                   .arg(choicesOf<PeriodState>().at(static_cast<int>(period->state)).label.text().toLower(),
                        formatDate(period->startsOn), formatDate(period->endsOn), formatDate(day)),
               u"day"_s);
    tx.require(period->state != PeriodState::SoftClosed || !reason.trimmed().isEmpty(), ErrorCode::InvalidInput,
               text("Period", "The books from %1 to %2 are soft-closed. Give a reason for an entry dated %3.")
                   .arg(formatDate(period->startsOn), formatDate(period->endsOn), formatDate(day)),
               u"reason"_s);
}

} // namespace freehold
