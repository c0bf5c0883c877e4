// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbers.h"

#include "support/freehold_test.h"

#include <QRandomGenerator>

using namespace freehold;

namespace {

const QDate datesToday(2026, 7, 1);

} // namespace

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLooseDates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        const auto row = [](const char *typed, int year, int month, int day) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QDate(year, month, day);
        };
        row("2026-08-15", 2026, 8, 15);
        row("2026/8/5", 2026, 8, 5);
        row("20260815", 2026, 8, 15);
        row("15/8/26", 2026, 8, 15);
        row("15-08-2026", 2026, 8, 15);
        row("15.8.2026", 2026, 8, 15);
        row("15 8 2026", 2026, 8, 15);
        row("15.8", 2026, 8, 15);
        row("15/8", 2026, 8, 15);
        row("15/12", 2026, 12, 15);
        row("5/1", 2026, 1, 5);
        row("1/1", 2026, 1, 1);
        row("31/12", 2025, 12, 31);
        row("30/12", 2026, 12, 30);
        row("15 aug", 2026, 8, 15);
        row("15aug", 2026, 8, 15);
        row("aug 15", 2026, 8, 15);
        row("Aug 15, 2026", 2026, 8, 15);
        row("15-Aug-26", 2026, 8, 15);
        row("15th August 2026", 2026, 8, 15);
        row("2 sept 2026", 2026, 9, 2);
        row("2026 aug 15", 2026, 8, 15);
        row("१५/८/२०२६", 2026, 8, 15);
        row("15/8/46", 2046, 8, 15);
        row("15/8/47", 1947, 8, 15);
        row("29/2/2028", 2028, 2, 29);
        row("29 feb", 2028, 2, 29);
        row("t", 2026, 7, 1);
        row("Today", 2026, 7, 1);
        row("yesterday", 2026, 6, 30);
        row("tomorrow", 2026, 7, 2);
        row("+7", 2026, 7, 8);
        row("-1", 2026, 6, 30);
        row("−1", 2026, 6, 30);
        row(" 15/8/2026 ", 2026, 8, 15);
    }

    void readsLooseDates()
    {
        QFETCH(QString, typed);
        const Result<QDate> date = parseDate(typed, datesToday, DateOrder::DayMonthYear);
        QVERIFY2(date.ok(), date.ok() ? "" : qPrintable(date.error().text));
        QTEST(date.value(), "date");
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"",         "31/02/2026",  "31 Feb",     "29/2/2026",
                                  "0/1/2026", "15/13/2026",  "8/25/26",    "15",
                                  "2026",     "aug",         "aug 2026",   "15 xyz 2026",
                                  "15/8/126", "15/8/2026/1", "15//",       "+",
                                  "-",        "+x",          "+1.5",       "+1234567",
                                  "1/1/1500", "1/1/9999",    "12345678",   "123456789012345678901",
                                  "=TODAY()", "tod",         "-15/8/2026", "2026-08-15T00:00:00Z",
                                  "1e5"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }

    void refusesWhatIsNoDate()
    {
        QFETCH(QString, typed);
        const Result<QDate> date = parseDate(typed, datesToday, DateOrder::DayMonthYear);
        QVERIFY2(!date.ok(), date.ok() ? qPrintable(date->toString(Qt::ISODate)) : "");
        QCOMPARE(date.error().code, ErrorCode::InvalidInput);
        QVERIFY(date.error().text.endsWith(QLatin1Char('.')));
    }

    void followsTheCompanysOrder()
    {
        QCOMPARE(parseDate(QStringLiteral("8/9/2026"), datesToday, DateOrder::DayMonthYear).value(), QDate(2026, 9, 8));
        QCOMPARE(parseDate(QStringLiteral("8/9/2026"), datesToday, DateOrder::MonthDayYear).value(), QDate(2026, 8, 9));
        QCOMPARE(parseDate(QStringLiteral("8/15"), datesToday, DateOrder::MonthDayYear).value(), QDate(2026, 8, 15));
        QVERIFY(!parseDate(QStringLiteral("15/8"), datesToday, DateOrder::MonthDayYear).ok());
    }

    void aMissingYearIsTheNearest()
    {
        const QDate newYear(2026, 1, 3);
        QCOMPARE(parseDate(QStringLiteral("28 dec"), newYear, DateOrder::DayMonthYear).value(), QDate(2025, 12, 28));
        QCOMPARE(parseDate(QStringLiteral("10 jan"), QDate(2026, 12, 30), DateOrder::DayMonthYear).value(),
                 QDate(2027, 1, 10));
    }

    void showsDatesWithoutDoubt()
    {
        QCOMPARE(formatDate(QDate(2026, 8, 15)), QStringLiteral("15 Aug 2026"));
        QCOMPARE(formatDate(QDate(2026, 9, 2)), QStringLiteral("2 Sep 2026"));
        QCOMPARE(formatDate(QDate()), QString());
    }

    void whatIsShownIsReadAgain()
    {
        for (int day = 0; day < 150'000; day += 7) {
            const QDate date = QDate(1800, 1, 1).addDays(day % 146'000);
            for (const QString &shown :
                 {formatDate(date), date.toString(Qt::ISODate), date.toString(QStringLiteral("d/M/yyyy"))}) {
                const Result<QDate> read = parseDate(shown, datesToday, DateOrder::DayMonthYear);
                if (!read.ok() || *read != date)
                    QFAIL(qPrintable(shown));
            }
        }
    }
};

FREEHOLD_TEST(TestDates);
#include "tst_dates.moc"
