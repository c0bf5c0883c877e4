// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/contact_values.h"
#include "crm/person_names.h"
#include "support/freehold_test.h"

using namespace freehold;
using namespace Qt::StringLiterals;

class TestContactValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEverySpellingOfANumberForTheSame_data()
    {
        QTest::addColumn<QString>("spelling");
        QTest::newRow("plain") << u"9876543210"_s;
        QTest::newRow("country code") << u"+91 98765-43210"_s;
        QTest::newRow("trunk zero") << u"09876543210"_s;
        QTest::newRow("double zero") << u"0091 98765 43210"_s;
        QTest::newRow("brackets") << u"(+91) 98765.43210"_s;
        QTest::newRow("extension") << u"98765 43210 ext. 12"_s;
        QTest::newRow("devanagari digits") << u"९८७६५ ४३२१०"_s;
    }
    void takesEverySpellingOfANumberForTheSame()
    {
        QFETCH(QString, spelling);
        QCOMPARE(nationalNumber(spelling), u"9876543210"_s);
        QCOMPARE(phoneMatchKey(spelling), u"6543210"_s);
    }

    void takesTheAmericanFormForTheSame()
    {
        QCOMPARE(nationalNumber(u"+1 (303) 555-1212"_s), u"3035551212"_s);
        QCOMPARE(nationalNumber(u"303.555.1212 x45"_s), u"3035551212"_s);
    }

    void hasNoKeyForTooShortANumber() { QCOMPARE(phoneMatchKey(u"12345"_s), QString()); }

    void splitsSeveralNumbersInOneCell()
    {
        QCOMPARE(splitPhones(u"98765 43210, 99887 76655 / 0731-2551234;"_s),
                 QStringList({u"98765 43210"_s, u"99887 76655"_s, u"0731-2551234"_s}));
    }
    void readsTheShortFormOfANeighbouringNumber()
    {
        QCOMPARE(splitPhones(u"0731-2551234/35"_s), QStringList({u"0731-2551234"_s, u"0731-2551235"_s}));
    }
    void splitsSeveralAddressesInOneCell()
    {
        QCOMPARE(splitEmails(u"a@b.in; c@d.in e@f.in"_s), QStringList({u"a@b.in"_s, u"c@d.in"_s, u"e@f.in"_s}));
    }

    void refusesWhatIsNoPhone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("words") << u"call me"_s;
        QTest::newRow("too short") << u"12345"_s;
        QTest::newRow("too long") << u"1234567890123456"_s;
        QTest::newRow("spreadsheet form") << u"9.87654E+09"_s;
        QTest::newRow("empty") << QString();
    }
    void refusesWhatIsNoPhone()
    {
        QFETCH(QString, typed);
        QVERIFY(!checkedPhone(typed).ok());
    }

    void refusesWhatIsNoEmail_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("no at") << u"ravi.example.com"_s;
        QTest::newRow("no domain") << u"ravi@"_s;
        QTest::newRow("no dot") << u"ravi@localhost"_s;
        QTest::newRow("space") << u"ravi kumar@example.com"_s;
        QTest::newRow("two") << u"a@b.com,c@d.com"_s;
    }
    void refusesWhatIsNoEmail()
    {
        QFETCH(QString, typed);
        QVERIFY(!checkedEmail(typed).ok());
    }
    void takesAnEmailOutOfItsBrackets()
    {
        QCOMPARE(checkedEmail(u" <Ravi@Example.com> "_s).value(), u"Ravi@Example.com"_s);
    }

    void knowsANameInAnyOrderAndWithoutTitles()
    {
        QCOMPARE(nameKey(u"Shri Ravi  Kumar"_s), nameKey(u"KUMAR, Ravi"_s));
        QVERIFY(namesAgree(u"R. Kumar"_s, u"Ravi Kumar"_s));
        QVERIFY(namesAgree(u"José Álvarez"_s, u"Jose Alvarez"_s));
        QVERIFY(namesAgree(u"श्री राम"_s, u"राम श्री"_s));
    }
    void tellsTheMembersOfAFamilyApart()
    {
        QVERIFY(!namesAgree(u"Ravi Kumar"_s, u"Sita Kumar"_s));
        QVERIFY(!namesAgree(u"Ravi Kumar"_s, u"Ravi"_s));
        QVERIFY(!namesAgree(QString(), QString()));
    }
};

FREEHOLD_TEST(TestContactValues);
#include "tst_contact_values.moc"
