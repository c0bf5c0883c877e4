// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbers.h"

#include "support/freehold_test.h"

#include <QRandomGenerator>

using namespace freehold;

namespace {

const CompanyFormat numbersIndia{Grouping::Indian, Currency(u"INR"), DateOrder::DayMonthYear, 4};
const CompanyFormat numbersUs{Grouping::Western, Currency(u"USD"), DateOrder::MonthDayYear, 1};

QString numbersMinus(const QString &text)
{
    return QChar(0x2212) + text;
}

} // namespace

class TestNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAsTheCompanyDoes()
    {
        const Money amount(123'456'700);
        QCOMPARE(formatAmount(amount, numbersIndia), QStringLiteral("12,34,567.00"));
        QCOMPARE(formatAmount(amount, numbersUs), QStringLiteral("1,234,567.00"));
        QCOMPARE(formatMoney(amount, numbersIndia), QStringLiteral("₹12,34,567.00"));
        QCOMPARE(formatMoney(amount, numbersUs), QStringLiteral("$1,234,567.00"));
        QCOMPARE(formatMoney(-amount, numbersIndia), numbersMinus(QStringLiteral("₹12,34,567.00")));
        QCOMPARE(formatAmount(Money(99'999), numbersIndia), QStringLiteral("999.99"));
        QCOMPARE(formatAmount(Money(100'000), numbersIndia), QStringLiteral("1,000.00"));
        // 10^13 rupees are ten lakh crore.
        QCOMPARE(formatAmount(Money(Money::limit), numbersIndia), QStringLiteral("1,00,00,00,00,00,000.00"));
        QCOMPARE(formatAmount(Money(-5), numbersIndia), numbersMinus(QStringLiteral("0.05")));
    }

    void showsTheDigitsOfTheCurrency()
    {
        QCOMPARE(formatMoney(Money(1'234'567, Currency(u"JPY")), numbersUs), QStringLiteral("¥1,234,567"));
        QCOMPARE(formatMoney(Money(1'234'567, Currency(u"KWD")), numbersUs),
                 QStringLiteral("KWD") + QChar(QChar::Nbsp) + QStringLiteral("1,234.567"));
        QCOMPARE(plainAmount(Money(-123'456'700, Currency(u"INR"))), QStringLiteral("-1234567.00"));
        QCOMPARE(plainAmount(Money(5, Currency(u"KWD"))), QStringLiteral("0.005"));
        QCOMPARE(plainAmount(Money(5, Currency(u"JPY"))), QStringLiteral("5"));
        QVERIFY(!formatMoney(Money::overflowed(), numbersIndia).contains(QLatin1Char('9')));
    }

    void shortensForDashboards_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("india");
        QTest::addColumn<QString>("us");
        const auto row = [](qint64 minor, const char *india, const char *us) {
            QTest::addRow("%lld", minor) << minor << QString::fromUtf8(india) << QString::fromUtf8(us);
        };
        row(20'310'000'000, "₹20.31 Cr", "$203.1 M");
        row(45'000'000, "₹4.5 L", "$450 K");
        row(120'000'000, "₹12 L", "$1.2 M");
        row(9'999'999'900, "₹10 Cr", "$100 M");
        row(999'999'900, "₹1 Cr", "$10 M");
        row(99'999'900, "₹10 L", "$1 M");
        row(99'950, "₹1,000", "$1,000");
        row(1'234'500, "₹12,345", "$12.35 K");
        row(0, "₹0", "$0");
        row(-45'000'000, "−₹4.5 L", "−$450 K");
    }

    void shortensForDashboards()
    {
        QFETCH(qint64, minor);
        QTEST(formatMoneyShort(Money(minor), numbersIndia), "india");
        QTEST(formatMoneyShort(Money(minor), numbersUs), "us");
    }

    void formatsCountsRatesAndAreas()
    {
        QCOMPARE(formatCount(1'316, numbersIndia), QStringLiteral("1,316"));
        QCOMPARE(formatCount(-1'234'567, numbersIndia), numbersMinus(QStringLiteral("12,34,567")));
        QCOMPARE(formatDecimal(Decimal{120'050, 2}, numbersIndia), QStringLiteral("1,200.5"));
        QCOMPARE(formatRate(Rate::percent(1800)), QStringLiteral("18 %"));
        QCOMPARE(formatRate(Rate::percent(250)), QStringLiteral("2.5 %"));
        QCOMPARE(formatRate(Rate{1}), QStringLiteral("0.0001 %"));
        QCOMPARE(formatArea(Area::of(Decimal{1200, 0}, u"sqft").value(), numbersIndia), QStringLiteral("1,200 sq ft"));
        QCOMPARE(formatArea(Area::of(Decimal{5, 0}, u"marla").value(), numbersIndia),
                 QStringLiteral("5 marla of 272.25 sq ft"));
    }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("minor");
        const auto row = [](const char *typed, qint64 minor) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << minor;
        };
        row("0", 0);
        row("12500", 1'250'000);
        row("12,34,567.00", 123'456'700);
        row("1,234,567.5", 123'456'750);
        row("1.234.567,50", 123'456'750);
        row("1 234 567.50", 123'456'750);
        row("1'234'567", 123'456'700);
        row("1,500", 150'000);
        row("1,5", 150);
        row(".5", 50);
        row("1.005", 101);
        row("-1.005", -101);
        row("1.5L", 15'000'000);
        row("1.5 lakh", 15'000'000);
        row("2cr", 2'000'000'000);
        row("2.25 Crores", 2'250'000'000);
        row("3k", 300'000);
        row("1.2M", 120'000'000);
        row("₹12,500", 1'250'000);
        row("Rs. 12,500/-", 1'250'000);
        row("Rs.500", 50'000);
        row("INR 500", 50'000);
        row("500 inr", 50'000);
        row("-₹500", -50'000);
        row("₹ -500", -50'000);
        row("−500", -50'000);
        row("(500)", -50'000);
        row("(₹5,00,000.00)", -50'000'000);
        row("500-", -50'000);
        row("१२,५००", 1'250'000);
        row("4850000*12.5%", 60'625'000);
        row("1000+250*2", 150'000);
        row("(1000+250)*2", 250'000);
        row("(100+200)", 30'000);
        row("10-2-3", 500);
        row("100/3", 3'333);
        row("200/3", 6'667);
        row("100/3*3", 10'000);
        row("0.1+0.2", 30);
        row("2 × 3.5L", 70'000'000);
        row("-(5+5)", -1'000);
        row("1cr + 20L - 5%", 1'199'999'995);
        row("10000000000000", Money::limit);
    }

    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        const Result<Money> amount = parseMoney(typed, Currency(u"INR"));
        QVERIFY2(amount.ok(), amount.ok() ? "" : qPrintable(amount.error().text));
        QTEST(amount->minor(), "minor");
        QCOMPARE(amount->currency(), Currency(u"INR"));
    }

    void refusesWhatIsNoAmount_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"",
                                  "   ",
                                  "abc",
                                  "1e999",
                                  "1.5LL",
                                  "12 34",
                                  "1,2,3",
                                  "12,3456",
                                  "1234,567",
                                  "1.2.3",
                                  "1,23,4567",
                                  "1,,000",
                                  "5 +",
                                  "* 5",
                                  "(5",
                                  "5)",
                                  "()",
                                  "5 5",
                                  "1/0",
                                  "1/(2-2)",
                                  "%",
                                  "--5",
                                  "-500-",
                                  "10000000000000.01",
                                  "99999999999999999999",
                                  "999999999cr*999999999cr",
                                  "USD 500",
                                  "$500",
                                  "nan",
                                  "inf",
                                  "0x10",
                                  "=1+1",
                                  "1L 2",
                                  ",",
                                  "5,",
                                  "5;DROP TABLE",
                                  "((((((((((((((((((((((1))))))))))))))))))))))"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
        QTest::newRow("long") << QString(100'000, QLatin1Char('9'));
        QTest::newRow("right-to-left override") << QStringLiteral("1") + QChar(0x202e) + QStringLiteral("23");
        QTest::newRow("nul") << QStringLiteral("1") + QChar(0) + QStringLiteral("23");
    }

    void refusesWhatIsNoAmount()
    {
        QFETCH(QString, typed);
        const Result<Money> amount = parseMoney(typed, Currency(u"INR"));
        QVERIFY2(!amount.ok(), amount.ok() ? qPrintable(plainAmount(*amount)) : "");
        QCOMPARE(amount.error().code, ErrorCode::InvalidInput);
        QVERIFY(amount.error().text.endsWith(QLatin1Char('.')) && amount.error().text.size() < 200);
    }

    void wordsAreNoCurrency_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"abc", "ABC", "all", "USD", "xyz 500", "500 lot", "12 per", "1,000 sft"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void wordsAreNoCurrency()
    {
        QFETCH(QString, typed);

        const Result<Money> amount = parseMoney(typed, Currency(u"INR"));

        QVERIFY(!amount.ok());
        QCOMPARE(amount.error().text,
                 QStringLiteral("“%1” is not an amount. Enter one such as 12,500, 1.5L or 4850000*12.5%.").arg(typed));
    }

    void aForeignCurrencyIsNamedInTheRefusal()
    {
        const QString sentence = parseMoney(QStringLiteral("€500"), Currency(u"INR")).error().text;
        QVERIFY2(sentence.contains(QStringLiteral("INR")) && sentence.contains(QStringLiteral("€")),
                 qPrintable(sentence));
        QCOMPARE(parseMoney(QStringLiteral("C$ 5"), Currency(u"CAD"))->minor(), 500);
        QCOMPARE(parseMoney(QStringLiteral("$5"), Currency(u"CAD"))->minor(), 500);
        QCOMPARE(parseMoney(QStringLiteral("Rs 5"), Currency(u"NPR"))->minor(), 500);
        QCOMPARE(parseMoney(QStringLiteral("¥500"), Currency())->minor(), 500);
        QCOMPARE(parseMoney(QStringLiteral("¥500"), Currency())->currency(), Currency(u"JPY"));
    }

    void whatIsFormattedIsReadAgain()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 15'000; ++i) {
            const qint64 size = powerOfTen(1 + random.bounded(15));
            const Money amount(random.bounded(2 * size) - size, Currency(random.bounded(2) == 0 ? u"INR" : u"KWD"));
            for (const CompanyFormat &format : {numbersIndia, numbersUs}) {
                for (const QString &shown :
                     {formatAmount(amount, format), formatMoney(amount, format), plainAmount(amount)}) {
                    const Result<Money> read = parseMoney(shown, amount.currency());
                    if (!read.ok() || *read != amount)
                        QFAIL(qPrintable(shown));
                }
            }
        }
    }

    void readsNumbers()
    {
        QCOMPARE(parseNumber(QStringLiteral("1,200.5")).value(), (Decimal{12'005, 1}));
        QCOMPARE(parseNumber(QStringLiteral("(12)")).value(), (Decimal{-12, 0}));
        QCOMPARE(parseNumber(QStringLiteral("12-")).value(), (Decimal{-12, 0}));
        QCOMPARE(parseNumber(QStringLiteral("+12")).value(), (Decimal{12, 0}));
        QCOMPARE(parseNumber(QStringLiteral("0,125")).value(), (Decimal{125, 3}));
        for (const char *typed : {"", "-", "(-5)", "12k", "1/2", "(5", "1e5"})
            QCOMPARE(parseNumber(QString::fromLatin1(typed)).error().code, ErrorCode::InvalidInput);
    }

    void readsRates()
    {
        QCOMPARE(parseRate(QStringLiteral("18"))->millionths, 180'000);
        QCOMPARE(parseRate(QStringLiteral("18%"))->millionths, 180'000);
        QCOMPARE(parseRate(QStringLiteral("2.5 %"))->millionths, 25'000);
        QCOMPARE(parseRate(QStringLiteral("0.0001"))->millionths, 1);
        QCOMPARE(parseRate(QStringLiteral("1000"))->millionths, 10'000'000);
        for (const char *typed : {"-1", "1000.0001", "0.00001", "", "%", "18%%", "high"})
            QCOMPARE(parseRate(QString::fromLatin1(typed)).error().code, ErrorCode::InvalidInput);
    }

    void readsAreas()
    {
        QCOMPARE(parseArea(QStringLiteral("1200 sq ft"), u"sqyd")->nanoSquareMetres(), 111'483'648'000);
        QCOMPARE(parseArea(QStringLiteral("1,200.5 sqyd"), u"sqft")->entered(), QStringLiteral("1200.5"));
        QCOMPARE(parseArea(QStringLiteral("2 acres"), u"sqft")->unitCode(), QStringLiteral("acre"));
        QCOMPARE(parseArea(QStringLiteral("200gaj"), u"sqft")->unitCode(), QStringLiteral("sqyd"));
        QCOMPARE(parseArea(QStringLiteral("200 Sq. Yds."), u"sqft")->unitCode(), QStringLiteral("sqyd"));
        QCOMPARE(parseArea(QStringLiteral("200"), u"sqyd")->unitCode(), QStringLiteral("sqyd"));
        for (const char *typed : {"", "sqft", "12 furlongs", "-5 sqft", "1e9 acre", "9999999 acre", "30x40"})
            QCOMPARE(parseArea(QString::fromLatin1(typed), u"sqft").error().code, ErrorCode::InvalidInput);
    }

    void keepsTheDigitsOfAPhoneNumber()
    {
        QCOMPARE(phoneDigits(u"+91 98765-43210"), QStringLiteral("919876543210"));
        QCOMPARE(phoneDigits(u"(555) 010-9999"), QStringLiteral("5550109999"));
        QCOMPARE(phoneDigits(u"९८७"), QStringLiteral("987"));
        QCOMPARE(phoneDigits(u"none"), QString());
    }
};

FREEHOLD_TEST(TestNumbers);
#include "tst_numbers.moc"
