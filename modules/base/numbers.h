// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/area.h"
#include "base/decimal.h"
#include "base/money.h"
#include "base/rate.h"
#include "base/result.h"

#include <QDate>
#include <QString>

namespace freehold {

/// How digits are grouped; belongs to the company, not to the user's language.
enum class Grouping {
    Indian, ///< 12,34,567.00
    Western ///< 1,234,567.00
};

/// In which order a company writes day and month.
enum class DateOrder { DayMonthYear, MonthDayYear };

/// How one company writes amounts and dates. Formats and parses without locale or binary fractions. Thread-safe.
struct CompanyFormat {
    Grouping grouping = Grouping::Western;
    Currency currency;
    DateOrder dateOrder = DateOrder::DayMonthYear;
    int fiscalYearStartMonth = 1; ///< 4 for India
};

/// "12,34,567.00": always the currency's digits, true minus sign U+2212, no currency sign.
QString formatAmount(Money amount, const CompanyFormat &format);
/// "₹12,34,567.00": with the currency sign (the company's if the amount names none).
QString formatMoney(Money amount, const CompanyFormat &format);
/// "₹20.31 Cr", "₹4.5 L", "$1.2 M": dashboards only; the full figure goes to the tooltip.
QString formatMoneyShort(Money amount, const CompanyFormat &format);
/// A grouped whole number ("1,316").
QString formatCount(qint64 count, const CompanyFormat &format);
/// A grouped decimal as entered ("1,200.5").
QString formatDecimal(const Decimal &number, const CompanyFormat &format);
/// "18 %" / "2.5 %".
QString formatRate(Rate rate);
/// "1,200 sq ft".
QString formatArea(const Area &area, const CompanyFormat &format);
/// "15 Aug 2026", English months, unambiguous.
QString formatDate(QDate date);
/// Plain machine form with point and no grouping: "-1234567.00".
QString plainAmount(Money amount);

/// Reads what a person typed: any grouping, "1.5L", "2cr", "3k", currency sign or code, "(500)" and a trailing or
/// leading minus as negative, and sums such as "4850000*12.5%" or "1000+250*2" (+ - * / and brackets, percent of one).
/// Result rounded half-up to the currency's digits. InvalidInput with a sentence otherwise.
Result<Money> parseMoney(const QString &text, Currency currency);
/// A decimal in any grouping; `text` may use ',' or '.' groups when unambiguous. InvalidInput otherwise.
Result<Decimal> parseNumber(const QString &text);
/// "18", "18%", "2.5 %" as percent. InvalidInput outside 0..1000 %.
Result<Rate> parseRate(const QString &text);
/// "1200 sq ft", "1,200.5 sqyd", "2 acres"; a bare number takes `defaultUnit`. InvalidInput otherwise.
Result<Area> parseArea(const QString &text, QStringView defaultUnit);
/// "2026-08-15", "15/8/26", "15-08-2026", "15.8", "15 aug", "Aug 15, 2026", "+7", "-1", "t", "today", "yesterday"; day and month in
/// the company's order, a missing year is the one nearest to `today`. InvalidInput otherwise, also for 31 Feb.
Result<QDate> parseDate(const QString &text, QDate today, DateOrder order);

/// Digits of a phone number with the country code kept and everything else dropped ("+91 98765-43210" = "919876543210").
QString phoneDigits(QStringView text);

} // namespace freehold
