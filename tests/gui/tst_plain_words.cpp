// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history_words.h"
#include "support/test_company.h"
#include "ui/key_map.h"

#include <QTest>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// Words that come from programs, as people read them.
class TestPlainWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheAccessKeyOut_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("plain");
        QTest::newRow("inside") << u"Sa&ve as…"_s << u"Save as…"_s;
        QTest::newRow("in brackets") << u"फ़ाइल (&F)"_s << u"फ़ाइल"_s;
        QTest::newRow("brackets before dots") << u"नई कंपनी (&N)…"_s << u"नई कंपनी…"_s;
        QTest::newRow("other brackets stay") << u"Export (all)"_s << u"Export (all)"_s;
    }

    void leavesTheAccessKeyOut()
    {
        QFETCH(QString, words);
        QFETCH(QString, plain);

        QCOMPARE(withoutAccessKey(words), plain);
    }

    void namesWhatTheHistoryHolds()
    {
        const TestCompany company;
        const Catalogue &catalogue = company.program.catalogue;

        QCOMPARE(historyWords(catalogue, u"book-plot"_s), u"Book plot"_s);
        QCOMPARE(historyWords(catalogue, u"import-customers"_s), u"Import"_s);
        QCOMPARE(historyWords(catalogue, u"sample-holds"_s), u"Sample data made"_s);
    }
};

FREEHOLD_TEST(TestPlainWords);

} // namespace freehold::testing

#include "tst_plain_words.moc"
