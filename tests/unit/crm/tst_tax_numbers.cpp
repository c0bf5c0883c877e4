// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/tax_numbers.h"
#include "support/freehold_test.h"

using namespace freehold;
using namespace Qt::StringLiterals;

class TestTaxNumbers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAPanInCapitalsWithoutSpaces()
    {
        QCOMPARE(checkedTaxNumber(TaxIdKind::Pan, u" abcpk 1234 l "_s).value(), u"ABCPK1234L"_s);
    }

    void refusesWhatIsNoPan_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("short") << u"ABCPK123L"_s;
        QTest::newRow("digit at the end") << u"ABCPK12345"_s;
        QTest::newRow("digits first") << u"1BCPK1234L"_s;
    }
    void refusesWhatIsNoPan()
    {
        QFETCH(QString, typed);
        const Result<QString> checked = checkedTaxNumber(TaxIdKind::Pan, typed);
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().code, ErrorCode::InvalidInput);
    }

    void takesAGstinWhoseCheckCharacterFits()
    {
        QCOMPARE(checkedTaxNumber(TaxIdKind::Gstin, u"27aapfu0939f1zv"_s).value(), u"27AAPFU0939F1ZV"_s);
        QCOMPARE(gstinCheckCharacter(u"27AAPFU0939F1Z"), QChar(u'V'));
        QCOMPARE(gstinCheckCharacter(u"29ABCDE1234F1Z"), QChar(u'W'));
        QCOMPARE(gstinCheckCharacter(u"07AAACB2894G1Z"), QChar(u'P'));
    }
    void refusesAGstinWithOneWrongCharacter()
    {
        const QString good = u"27AAPFU0939F1ZV"_s;
        for (int i = 0; i < good.size(); ++i) {
            QString bad = good;
            bad[i] = good.at(i).isDigit() ? QChar(u'0' + (good.at(i).digitValue() + 1) % 10)
                     : good.at(i) == u'Z' ? QChar(u'Y')
                                          : QChar(u'B');
            if (bad != good)
                QVERIFY2(!checkedTaxNumber(TaxIdKind::Gstin, bad).ok(), qPrintable(bad));
        }
    }
    void refusesTwoSwappedCharactersOfAGstin()
    {
        QVERIFY(!checkedTaxNumber(TaxIdKind::Gstin, u"72AAPFU0939F1ZV"_s).ok());
    }

    void refusesAWholeAadhaarNumberOrSsn()
    {
        QCOMPARE(checkedTaxNumber(TaxIdKind::AadhaarLast4, u" 9012 "_s).value(), u"9012"_s);
        QVERIFY(!checkedTaxNumber(TaxIdKind::AadhaarLast4, u"1234 5678 9012"_s).ok());
        QVERIFY(!checkedTaxNumber(TaxIdKind::AadhaarLast4, u"12345"_s).ok());
        QVERIFY(!checkedTaxNumber(TaxIdKind::SsnLast4, u"078-05-1120"_s).ok());
    }
    void cutsAWholeNumberToItsLastFourDigits()
    {
        QCOMPARE(lastFourOnly(TaxIdKind::AadhaarLast4, u"1234 5678 9012"_s), u"9012"_s);
        QCOMPARE(lastFourOnly(TaxIdKind::SsnLast4, u"078-05-1120"_s), u"1120"_s);
        QCOMPARE(lastFourOnly(TaxIdKind::AadhaarLast4, u"12345"_s), u"12345"_s);
        QCOMPARE(lastFourOnly(TaxIdKind::Pan, u"ABCPK1234L"_s), u"ABCPK1234L"_s);
    }
    void writesAnEinWithItsHyphen()
    {
        QCOMPARE(checkedTaxNumber(TaxIdKind::Ein, u"123456789"_s).value(), u"12-3456789"_s);
    }
};

FREEHOLD_TEST(TestTaxNumbers);
#include "tst_tax_numbers.moc"
