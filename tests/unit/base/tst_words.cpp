// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"

#include "base/words_hindi.h"
#include "support/freehold_test.h"

#include <QSet>

using namespace freehold;

namespace {

const CompanyFormat wordsIndia{Grouping::Indian, Currency(u"INR"), DateOrder::DayMonthYear, 4};
const CompanyFormat wordsUs{Grouping::Western, Currency(u"USD"), DateOrder::MonthDayYear, 1};

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellsInLakhAndCrore_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("words");
        const auto row = [](qint64 minor, const char *words) {
            QTest::addRow("%lld", minor) << minor << QString::fromUtf8(words);
        };
        row(2'870'800'00, "Rupees twenty-eight lakh seventy thousand eight hundred only");
        row(0, "Rupees zero only");
        row(50, "Rupees zero and fifty paise only");
        row(101, "Rupees one and one paisa only");
        row(19'99, "Rupees nineteen and ninety-nine paise only");
        row(1'00'00'000'00, "Rupees one crore only");
        row(12'34'56'789'00, "Rupees twelve crore thirty-four lakh fifty-six thousand seven hundred eighty-nine only");
        row(-5'00, "Minus rupees five only");
        row(Money::limit, "Rupees ten lakh crore only");
    }

    void spellsInLakhAndCrore()
    {
        QFETCH(qint64, minor);
        QTEST(amountInWords(Money(minor), wordsIndia), "words");
    }

    void spellsInMillions()
    {
        QCOMPARE(amountInWords(Money(2'100'000'50), wordsUs),
                 QStringLiteral("US dollars two million one hundred thousand and fifty cents only"));
        QCOMPARE(amountInWords(Money(-1'01), wordsUs), QStringLiteral("Minus US dollars one and one cent only"));
        QCOMPARE(amountInWords(Money(Money::limit), wordsUs), QStringLiteral("US dollars ten trillion only"));
        QCOMPARE(
            amountInWords(Money(1'234'567'890'00), wordsUs),
            QStringLiteral("US dollars one billion two hundred thirty-four million five hundred sixty-seven thousand "
                           "eight hundred ninety only"));
    }

    void namesOtherCurrencies()
    {
        QCOMPARE(amountInWords(Money(5, Currency(u"JPY")), wordsUs), QStringLiteral("Yen five only"));
        QCOMPARE(amountInWords(Money(1'250, Currency(u"KWD")), wordsUs),
                 QStringLiteral("Kuwaiti dinars one and two hundred fifty fils only"));
        QCOMPARE(amountInWords(Money(5'50, Currency(u"EUR")), wordsIndia),
                 QStringLiteral("Euros five and fifty cents only"));
        QCOMPARE(amountInWords(Money(5'50, Currency(u"CHF")), wordsUs),
                 QStringLiteral("CHF five and fifty hundredths only"));
        QCOMPARE(amountInWords(Money(5'00), CompanyFormat()), QStringLiteral("Five only"));
    }

    void spellsInHindi_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("words");
        const auto row = [](qint64 minor, const char *words) {
            QTest::addRow("%lld", minor) << minor << QString::fromUtf8(words);
        };
        row(2'870'800'00, "रुपये अट्ठाईस लाख सत्तर हज़ार आठ सौ मात्र");
        row(0, "रुपये शून्य मात्र");
        row(5'50, "रुपये पाँच और पचास पैसे मात्र");
        row(1'01, "रुपये एक और एक पैसा मात्र");
        row(1'00'00'000'00, "रुपये एक करोड़ मात्र");
        row(99'999'00, "रुपये निन्यानवे हज़ार नौ सौ निन्यानवे मात्र");
        row(-44'00, "ऋण रुपये चवालीस मात्र");
    }

    void spellsInHindi()
    {
        QFETCH(qint64, minor);
        QTEST(amountInWords(Money(minor), wordsIndia, WordsLanguage::Hindi), "words");
        QTEST(amountInWords(Money(minor), CompanyFormat{Grouping::Western, Currency(u"INR")}, WordsLanguage::Hindi),
              "words");
    }

    void everyHindiNumberBelowAHundredIsItsOwnDevanagariWord()
    {
        QSet<QString> words;
        for (int number = 0; number < 100; ++number) {
            const QString word = detail::hindiBelowHundred(number);
            words.insert(word);
            QVERIFY(!word.isEmpty());
            for (const QChar letter : word)
                QVERIFY2(letter.script() == QChar::Script_Devanagari || letter.script() == QChar::Script_Inherited,
                         qPrintable(word));
        }
        QCOMPARE(words.size(), 100);
        QCOMPARE(detail::hindiBelowHundred(100), QString());
    }

    void speaksRoundWords()
    {
        QCOMPARE(spokenAmount(Money(18'43'000'00), wordsIndia), QStringLiteral("18 lakh 43 thousand rupees"));
        QCOMPARE(spokenAmount(Money(18'43'567'50), wordsIndia),
                 QStringLiteral("18 lakh 43 thousand 567 rupees 50 paise"));
        QCOMPARE(spokenAmount(Money(-2'00'00'000'00), wordsIndia), QStringLiteral("minus 2 crore rupees"));
        QCOMPARE(spokenAmount(Money(0), wordsIndia), QStringLiteral("0 rupees"));
        QCOMPARE(spokenAmount(Money(1'250'001'00), wordsUs), QStringLiteral("1 million 250 thousand 1 US dollars"));
    }
};

FREEHOLD_TEST(TestWords);
#include "tst_words.moc"
