// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strict_json.h"

#include "support/freehold_test.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace freehold;

/// JSON from outside that would be read in two ways, or not at all.
class TestStrictJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsClear()
    {
        const Result<QJsonDocument> json = readStrictJson(" {\"a\": 9007199254740992, \"b\": [{\"a\": -1.5e3}, {\"a\": "
                                                          "\"2\"}], \"c\": {\"a\": null}, \"\\\"{\": \"a:\"} ");

        QVERIFY(json.ok());
        QCOMPARE(json->object().size(), 4);
        QCOMPARE(json->object()[QStringLiteral("a")].toInteger(), 9'007'199'254'740'992);
        QCOMPARE(readStrictJson("[]")->array().size(), 0);
        QVERIFY(readStrictJson(QByteArray(64, '[') + QByteArray(64, ']')).ok());
    }

    void refusesWhatIsNot_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("line 1, character 1");
        QTest::newRow("cut short") << QByteArray("{\n\"é\": ")
                                   << QStringLiteral("is no JSON from line 2, character 6 on");
        QTest::newRow("a name twice") << QByteArray("{\"a\": 1,\n \"a\": 2}")
                                      << QStringLiteral("gives “a” twice (line 2, character 2)");
        QTest::newRow("a name twice, once escaped")
            << QByteArray("{\"a\": 1, \"\\u0061\": 2}") << QStringLiteral("“a” twice");
        QTest::newRow("a name twice further in")
            << QByteArray(R"([{"x": [1, {"b": 1, "c": [], "b": 2}]}])") << QStringLiteral("“b” twice");
        QTest::newRow("65 levels") << QByteArray(65, '[') + QByteArray(65, ']')
                                   << QStringLiteral("more than 64 levels");
        QTest::newRow("a million levels, cut short")
            << QByteArray(1'000'000, '[') << QStringLiteral("more than 64 levels");
        QTest::newRow("over 2^53") << QByteArray(R"({"a": 9007199254740993})")
                                   << QStringLiteral("9007199254740993 (line 1, character 7) is too large");
        QTest::newRow("below -2^53") << QByteArray("[-9007199254740993]") << QStringLiteral("too large");
        QTest::newRow("past 64 bits") << QByteArray("[123456789012345678901234567890]") << QStringLiteral("too large");
        QTest::newRow("1e999") << QByteArray("[1e999]") << QStringLiteral("too large");
        QTest::newRow("no UTF-8") << QByteArray("{\"a\": \"\xff\xfe\"}") << QStringLiteral("no JSON");
        QTest::newRow("UTF-16") << QByteArray("{\0\"\0a\0\"\0:\0001\0}\0", 14) << QStringLiteral("no JSON");
        QTest::newRow("two values") << QByteArray("{} {}") << QStringLiteral("no JSON");
    }
    void refusesWhatIsNot()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QString, said);

        const Result<QJsonDocument> json = readStrictJson(typed);

        QVERIFY(!json.ok());
        QVERIFY2(json.error().text.contains(said) && json.error().text.endsWith(u'.'), qPrintable(json.error().text));
    }
};

FREEHOLD_TEST(TestStrictJson);
#include "tst_strict_json.moc"
