// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_mapping.h"
#include "support/freehold_test.h"

#include <QJsonDocument>

using namespace freehold;
using namespace Qt::StringLiterals;

class TestImportMapping : public QObject
{
    Q_OBJECT

    static ImportField textField(const char *name, const char *shown, const QStringList &headers)
    {
        return {column(name, Label{"Test", shown}, FieldType::Text), headers};
    }

    static Importer people()
    {
        return {u"people"_s, Label{"Test", "People"},
                {textField("full_name", "Full name", {u"customer name"_s, u"name of buyer"_s, u"ग्राहक का नाम"_s}),
                 textField("phone", "Phone", {u"mobile no."_s, u"contact number"_s}), textField("city", "City", {u"town"_s})},
                {}};
    }

    static QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

private Q_SLOTS:
    void foldsCaseAccentsSpacesAndPunctuation_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("folded");
        QTest::newRow("punctuation") << u" E-Mail  Id. "_s << u"emailid"_s;
        QTest::newRow("accents") << u"Prénom / Nom"_s << u"prenomnom"_s;
        QTest::newRow("full width") << u"Ｎａｍｅ"_s << u"name"_s;
        QTest::newRow("vowel signs stay") << u"ग्राहक का नाम"_s << u"ग्राहककानाम"_s;
        QTest::newRow("nothing") << u" -- "_s << QString();
    }
    void foldsCaseAccentsSpacesAndPunctuation()
    {
        QFETCH(QString, header);
        QFETCH(QString, folded);

        QCOMPARE(foldedHeader(header), folded);
    }

    void guessesBySpellingLabelAndName()
    {
        const QStringList targets = guessTargets(people().fields, {u"Mobile No"_s, u"NAME OF BUYER"_s, u"Town"_s, u"Colour"_s});

        QCOMPARE(targets, QStringList({u"phone"_s, u"full_name"_s, u"city"_s, QString()}));
    }

    void guessesHindiHeaders()
    {
        QCOMPARE(guessTargets(people().fields, {u"ग्राहक का नाम"_s}), QStringList{u"full_name"_s});
    }

    void forgivesAMisspeltHeaderButNotAShortWord()
    {
        QCOMPARE(guessTargets(people().fields, {u"Custmer Name"_s, u"Contct numbr"_s, u"Cite"_s}),
                 QStringList({u"full_name"_s, u"phone"_s, QString()}));
    }

    void doesNotGuessAUnitOfAreaOrBetweenTwoFields()
    {
        const QList<ImportField> fields{textField("area_sqm", "Area (sq m)", {}), textField("line_1", "Address 1", {}), textField("line_2", "Address 2", {})};

        QCOMPARE(guessTargets(fields, {u"Area (sq km)"_s, u"Address 3"_s}), QStringList({QString(), QString()}));
        QCOMPARE(guessTargets(fields, {u"Area sq.m."_s, u"Adress 1"_s}), QStringList({u"area_sqm"_s, u"line_1"_s}));
    }

    void givesAFieldToOneColumnOnly()
    {
        QCOMPARE(guessTargets(people().fields, {u"Phone"_s, u"Mobile no."_s}), QStringList({u"phone"_s, QString()}));
    }

    void readsANameOfSomebodyTurnedRound()
    {
        QCOMPARE(guessTargets(people().fields, {u"Name of the Customer"_s, u"Number of Contact"_s, u"Number of contacts made"_s}),
                 QStringList({u"full_name"_s, u"phone"_s, QString()}));
    }

    void prefersTheExactHeaderToAnEarlierMisspeltOne()
    {
        QCOMPARE(guessTargets(people().fields, {u"Customer Nam"_s, u"Customer Name"_s}), QStringList({QString(), u"full_name"_s}));
    }

    void readsAMappingOfColumnsAlone()
    {
        const Result<ImportMapping> mapping = ImportMapping::fromJson(json(R"({"Buyer!": "full_name", "Junk": null})"), people());

        QVERIFY(mapping.ok());
        QCOMPARE(mapping->targets.value(u"buyer"_s), u"full_name"_s);
        QVERIFY(mapping->targets.contains(u"junk"_s));
        QVERIFY(!mapping->hasDecimalComma.has_value());
    }

    void readsTheWholeMappingAndWritesItAgain()
    {
        const QJsonObject given = json(R"({"columns": {"buyer": "full_name"}, "header_row": 3, "sheet": "A", "date_order": "mdy", "decimal": ","})");

        const Result<ImportMapping> mapping = ImportMapping::fromJson(given, people());

        QVERIFY(mapping.ok());
        QCOMPARE(mapping->headerRow, 3);
        QCOMPARE(mapping->toJson(), given);
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown field") << QByteArray(R"({"Buyer": "salary"})") << u"salary"_s;
        QTest::newRow("no text") << QByteArray(R"({"Buyer": 3})") << u"Buyer"_s;
        QTest::newRow("field twice") << QByteArray(R"({"A": "city", "B": "city"})") << u"city"_s;
        QTest::newRow("unknown setting") << QByteArray(R"({"columns": {}, "skip": 1})") << u"skip"_s;
        QTest::newRow("date order") << QByteArray(R"({"columns": {}, "date_order": "ymd"})") << u"ymd"_s;
        QTest::newRow("decimal sign") << QByteArray(R"({"columns": {}, "decimal": ";"})") << u";"_s;
    }
    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, named);

        const Result<ImportMapping> mapping = ImportMapping::fromJson(json(text), people());

        QVERIFY(!mapping.ok());
        QCOMPARE(mapping.error().code, ErrorCode::InvalidInput);
        QVERIFY2(mapping.error().text.contains(named), qUtf8Printable(mapping.error().text));
    }

    void tellsFilesOfOneShapeFromOthers()
    {
        QCOMPARE(headerFingerprint({u"Name"_s, u"Phone no."_s}), headerFingerprint({u"NAME"_s, u"phone no"_s}));
        QVERIFY(headerFingerprint({u"Name"_s, u"Phone"_s}) != headerFingerprint({u"Phone"_s, u"Name"_s}));
        QVERIFY(headerFingerprint({u"ab"_s, u"c"_s}) != headerFingerprint({u"a"_s, u"bc"_s}));
    }
};

FREEHOLD_TEST(TestImportMapping);
#include "tst_import_mapping.moc"
