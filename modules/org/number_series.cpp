// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/number_series.h"

#include "org/company.h"
#include "org/period.h"

#include <QRegularExpression>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

const QList<NumberSeries> &builtInSeries()
{
    const QString common = u"{type}{fy}-{device}-{n:5}"_s;
    static const QList<NumberSeries> series{
        {{}, u"customer"_s, u"C"_s, u"{type}-{n:5}"_s},
        {{}, u"project"_s, u"P"_s, u"{type}-{n:3}"_s},
        {{}, u"booking"_s, u"B"_s, common},
        {{}, u"hold"_s, u"H"_s, common},
        {{}, u"demand"_s, u"D"_s, common},
        {{}, u"receipt"_s, u"R"_s, common},
        {{}, u"cancellation"_s, u"X"_s, common},
        {{}, u"journal_receipt"_s, u"JR"_s, common},
        {{}, u"journal_payment"_s, u"JP"_s, common},
        {{}, u"journal_contra"_s, u"JC"_s, common},
        {{}, u"journal_journal"_s, u"JV"_s, common},
        {{}, u"journal_demand"_s, u"JD"_s, common},
        {{}, u"journal_purchase"_s, u"JB"_s, common},
        {{}, u"journal_debit_note"_s, u"DN"_s, common},
        {{}, u"journal_credit_note"_s, u"CN"_s, common},
        {{}, u"journal_commission"_s, u"JM"_s, common},
        {{}, u"journal_opening"_s, u"JO"_s, common},
        {{}, u"journal_closing"_s, u"JL"_s, common},
        {{}, u"journal_reversal"_s, u"JX"_s, common},
    };
    return series;
}

NumberSeries seriesOf(const Reader &reader, const QString &type)
{
    const std::optional<NumberSeries> series = reader.remembered<NumberSeries>(u"type = :type"_s, {{u"type"_s, type}});
    reader.require(series.has_value(), ErrorCode::Conflict,
                   text("NumberSeries", "There is no number series for \"%1\". Set up the company first.").arg(type));
    return *series;
}

const QRegularExpression &counterPlaceholder()
{
    static const QRegularExpression expression(u"\\{n(?::([1-9]))?\\}"_s);
    return expression;
}

/// What a counter belongs to: only what the pattern names keeps numbers apart, so nothing else may split the counter.
struct NumberSegment {
    QString device;
    QString fiscalYear;
};

NumberSegment segmentOf(const Reader &reader, const NumberSeries &series, QDate day)
{
    NumberSegment segment;
    if (series.pattern.contains(u"{device}")) {
        segment.device = reader.actor().device;
        reader.require(!segment.device.isEmpty(), ErrorCode::Conflict,
                       text("NumberSeries", "This computer has no code for its document numbers yet. Sign in to the company again."));
    }
    if (series.pattern.contains(u"{fy}"))
        segment.fiscalYear = fiscalYearCode(fiscalYearStart(day, companyOf(reader).fiscalStartMonth));
    return segment;
}

/// The pattern with everything filled in but the counter.
QString withoutCounter(const NumberSeries &series, const NumberSegment &segment)
{
    QString pattern = series.pattern;
    pattern.replace(u"{type}"_s, series.prefix);
    pattern.replace(u"{fy}"_s, segment.fiscalYear);
    return pattern.replace(u"{device}"_s, segment.device);
}

QString numberText(const QString &filled, qint64 counter)
{
    const QRegularExpressionMatch match = counterPlaceholder().match(filled);
    const int width = match.captured(1).toInt();
    QString number = filled;
    return number.replace(match.capturedStart(), match.capturedLength(), u"%1"_s.arg(counter, width, 10, QChar(u'0')));
}

/// Counts on within the transaction: the row is locked from here to its end, so no number is lost or given twice.
qint64 takeCounter(Transaction &tx, const QString &type, const NumberSegment &segment)
{
    const QVariantMap key{{u"type"_s, type}, {u"device"_s, segment.device}, {u"fy"_s, segment.fiscalYear}};
    const QString target = tx.isPostgres() ? u"org_id, type, device, fiscal_year"_s : u"type, device, fiscal_year"_s;
    tx.execute(u"insert into number_counters (type, device, fiscal_year, last_number) values (:type, :device, :fy, 1) "
               "on conflict (%1) do update set last_number = number_counters.last_number + 1"_s.arg(target),
               key);
    const qint64 number =
        tx.integer(u"select last_number from number_counters where type = :type and device = :device and fiscal_year = :fy"_s, key);
    tx.keepNumber(type, segment.device, segment.fiscalYear, number);
    return number;
}

struct NumberCounter {
    NumberSegment segment;
    qint64 last = 0;
};

QList<NumberCounter> countersOf(const Reader &reader, const QString &type)
{
    QList<NumberCounter> counters;
    Rows rows = reader.query(u"select device, fiscal_year, last_number from number_counters where type = :type "
                             "order by device, fiscal_year"_s,
                             {{u"type"_s, type}});
    while (rows.next())
        counters.append({{rows.text(0), rows.text(1)}, rows.integer(2)});
    return counters;
}

/// The counters of all numbers in the column that belong to the segment, ascending.
QList<qint64> countersIn(const Reader &reader, const QString &filled, const QString &table, const QString &column)
{
    const QRegularExpressionMatch place = counterPlaceholder().match(filled);
    const QString before = filled.left(place.capturedStart());
    const QRegularExpression whole(u"^%1(\\d+)%2$"_s.arg(QRegularExpression::escape(before),
                                                         QRegularExpression::escape(filled.mid(place.capturedEnd()))));
    QList<qint64> found;
    Rows rows = reader.query(u"select %1 from %2 where %1 like :start"_s.arg(column, table),
                             {{u"start"_s, QString(before + QChar(u'%'))}});
    while (rows.next()) {
        const QRegularExpressionMatch match = whole.match(rows.text(0));
        if (match.hasMatch())
            found.append(match.captured(1).toLongLong());
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// The counters that a device gave to documents which the office refused.
void addVoidCounters(const Reader &reader, const QString &type, const NumberSegment &segment, QList<qint64> &found)
{
    Rows rows = reader.query(u"select first, last from void_numbers where type = :type and device = :device and fiscal_year = :fy"_s,
                             {{u"type"_s, type}, {u"device"_s, segment.device}, {u"fy"_s, segment.fiscalYear}});
    while (rows.next()) {
        for (qint64 counter = rows.integer(0); counter <= rows.integer(1); ++counter)
            found.append(counter);
    }
    std::sort(found.begin(), found.end());
}

/// The first counter that breaks 1, 2, 3 ... last; nothing when all is well.
std::optional<qint64> firstBreak(const QList<qint64> &found, qint64 last)
{
    qint64 expected = 1;
    for (const qint64 counter : found) {
        if (counter != expected)
            return std::min(counter, expected);
        ++expected;
    }
    return expected == last + 1 ? std::optional<qint64>() : expected;
}

} // namespace

QString nextNumber(Transaction &tx, const QString &type, QDate day)
{
    const NumberSeries series = seriesOf(tx, type);
    const NumberSegment segment = segmentOf(tx, series, day);
    const QString number = numberText(withoutCounter(series, segment), takeCounter(tx, type, segment));
    tx.require(number.size() <= longestNumber, ErrorCode::Limit,
               text("NumberSeries", "The next number, %1, is longer than %2 characters. Shorten the pattern of the number series.")
                   .arg(number)
                   .arg(longestNumber));
    return number;
}

Result<void> checkNumberPattern(const QString &pattern, const QString &prefix)
{
    const auto refusal = [](const QString &sentence) { return Error{ErrorCode::InvalidInput, sentence, u"pattern"_s}; };
    if (pattern.count(counterPlaceholder()) != 1)
        return refusal(text("NumberSeries", "The pattern needs the counter exactly once: {n}, or {n:5} for five digits."));
    const QString filled = withoutCounter({{}, {}, prefix, pattern}, {u"L3"_s, u"2627"_s});
    const QString sample = numberText(filled, 99'999);
    static const QRegularExpression plain(u"^[A-Za-z0-9/-]+$"_s);
    if (!plain.match(sample).hasMatch())
        return refusal(text("NumberSeries", "A number may hold letters, digits, - and / only; this pattern gives %1.").arg(sample));
    if (sample.size() > longestNumber) {
        return refusal(text("NumberSeries", "This pattern gives %1, which is longer than %2 characters. Shorten it.")
                           .arg(sample)
                           .arg(longestNumber));
    }
    return {};
}

void installNumberSeries(Transaction &tx)
{
    for (NumberSeries series : builtInSeries())
        tx.insert(series);
}

QStringList numberProblems(const Reader &reader, const QString &type, const QString &table, const QString &column)
{
    QStringList problems;
    const QList<NumberCounter> counters = countersOf(reader, type);
    if (counters.isEmpty())
        return problems;
    const NumberSeries series = seriesOf(reader, type);
    for (const NumberCounter &counter : counters) {
        const QString filled = withoutCounter(series, counter.segment);
        QList<qint64> found = countersIn(reader, filled, table, column);
        addVoidCounters(reader, type, counter.segment, found);
        const std::optional<qint64> bad = firstBreak(found, counter.last);
        if (bad)
            problems.append(text("NumberSeries", "Number %1 is missing or stands twice, or the series ends too soon.").arg(numberText(filled, *bad)));
    }
    return problems;
}

} // namespace freehold
