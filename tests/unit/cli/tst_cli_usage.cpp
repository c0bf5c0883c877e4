// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"
#include "support/freehold_test.h"

using namespace freehold::testing;
using namespace Qt::StringLiterals;

class TestCliUsage : public QObject
{
    Q_OBJECT

    const QStringList m_commands{u"new"_s,    u"sample"_s, u"import"_s, u"undo-import"_s, u"list"_s,   u"run"_s,     u"operations"_s, u"tables"_s,
                                 u"reports"_s, u"report"_s, u"check"_s,  u"export"_s,      u"backup"_s, u"restore"_s, u"search"_s};

private Q_SLOTS:
    void helpNamesEveryCommand()
    {
        const CliResult help = CliFolder().done({u"--help"_s});

        for (const QString &command : m_commands)
            QVERIFY2(help.out.contains("freehold " + command.toUtf8()), qUtf8Printable(command));
        QVERIFY(help.out.contains("3 refused"));
    }

    void everyCommandExplainsItself()
    {
        const CliFolder folder;
        for (const QString &command : m_commands) {
            const CliResult help = folder.done({command, u"--help"_s});
            QVERIFY2(help.out.startsWith("Usage: freehold " + command.toUtf8()), qUtf8Printable(command));
            QVERIFY(help.out.contains("--json"));
            QCOMPARE(folder.done({command, u"-h"_s}).out, help.out);
            for (const QByteArray &line : help.out.split('\n'))
                QVERIFY2(QString::fromUtf8(line).size() <= 125, line.constData());
        }
        QVERIFY(folder.done({u"new"_s, u"--help"_s}).out.startsWith("Usage: freehold new FILE --country IN|US --name NAME [options]\n"));
        QVERIFY(folder.done({u"import"_s, u"--help"_s})
                    .out.startsWith("Usage: freehold import FILE INPUT --kind customers|plots|bookings|accounts|journal|layout [options]\n"));
        QVERIFY(folder.done({u"import"_s, u"--help"_s}).out.contains("freehold import c.freehold buyers.csv --kind customers --dry-run"));
    }

    void everythingEndsInOneJsonObjectWhenAsked()
    {
        const CliFolder folder;
        for (const QStringList &arguments : {QStringList{u"--help"_s}, {u"--version"_s}, {u"help"_s}, {u"list"_s, u"--help"_s}}) {
            const CliResult told = folder.done(arguments + QStringList{u"--json"_s});
            QCOMPARE(told.json().value("ok"_L1).toBool(), true);
            QCOMPARE(told.out.count('\n'), 1);
        }
        const CliResult alone = folder.run({u"--json"_s});
        QCOMPARE(alone.code, 2);
        QCOMPARE(alone.json().value("exit"_L1).toInt(), 2);
    }

    void wrongUsageEndsWithTwoAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing") << QStringList() << QByteArray("Say what to do");
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << QByteArray("frobnicate");
        QTest::newRow("unknown option") << QStringList{u"check"_s, u"c"_s, u"--fast"_s} << QByteArray("--fast");
        QTest::newRow("short option") << QStringList{u"check"_s, u"c"_s, u"-v"_s} << QByteArray("There is no option -v of “check”");
        QTest::newRow("missing file") << QStringList{u"check"_s} << QByteArray("freehold check FILE");
        QTest::newRow("too many words") << QStringList{u"check"_s, u"a"_s, u"b"_s} << QByteArray("too much");
        QTest::newRow("missing option") << QStringList{u"new"_s, u"n.freehold"_s, u"--country"_s, u"IN"_s} << QByteArray("--name");
        QTest::newRow("option without its value") << QStringList{u"new"_s, u"n.freehold"_s, u"--name"_s} << QByteArray("needs a value");
        QTest::newRow("switch with a value") << QStringList{u"check"_s, u"c"_s, u"--json=yes"_s} << QByteArray("takes no value");
        QTest::newRow("option twice") << QStringList{u"check"_s, u"c"_s, u"--user"_s, u"a"_s, u"--user=b"_s} << QByteArray("twice");
        QTest::newRow("unknown country") << QStringList{u"new"_s, u"n.freehold"_s, u"--country"_s, u"FR"_s, u"--name"_s, u"X"_s} << QByteArray("IN, US");
        QTest::newRow("unknown kind") << QStringList{u"import"_s, u"c"_s, u"x.csv"_s, u"--kind"_s, u"cats"_s} << QByteArray("customers");
        QTest::newRow("unknown table") << QStringList{u"list"_s, u"c"_s, u"cats"_s} << QByteArray("cats");
        QTest::newRow("limit of nothing") << QStringList{u"list"_s, u"c"_s, u"customers"_s, u"--limit"_s, u"0"_s} << QByteArray("--limit");
        QTest::newRow("ending of the output") << QStringList{u"list"_s, u"c"_s, u"customers"_s, u"--csv"_s, u"x.txt"_s} << QByteArray(".csv");
        QTest::newRow("unknown operation") << QStringList{u"run"_s, u"c"_s, u"feed-cats"_s} << QByteArray("feed-cats");
        QTest::newRow("unknown report") << QStringList{u"report"_s, u"c"_s, u"cats"_s, u"--out"_s, u"x.pdf"_s} << QByteArray("cats");
        QTest::newRow("report without a file") << QStringList{u"report"_s, u"c"_s, u"trial-balance"_s} << QByteArray("--out");
        QTest::newRow("unknown export") << QStringList{u"export"_s, u"c"_s, u"o"_s, u"--format"_s, u"quicken"_s} << QByteArray("hledger");
    }
    void wrongUsageEndsWithTwoAndChangesNothing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        const CliFolder folder;

        const CliResult result = folder.run(arguments);

        QCOMPARE(result.code, 2);
        QVERIFY2(result.err.contains(said), result.err.constData());
        QVERIFY(result.out.isEmpty());
        QVERIFY(folder.files().isEmpty());
    }

    void jsonIsTheLastLineAlsoOfARefusal()
    {
        const CliFolder folder;

        const CliResult usage = folder.run({u"frobnicate"_s, u"--json"_s});
        const CliResult missing = folder.run({u"check"_s, u"none.freehold"_s, u"--json"_s});

        QCOMPARE(usage.json().value("exit"_L1).toInt(), 2);
        QCOMPARE(missing.code, 3);
        QCOMPARE(missing.json().value("ok"_L1).toBool(true), false);
        QVERIFY(missing.json().value("error"_L1).toString().contains(u"none.freehold"_s));
    }

    void tellsWhatExistsWithFieldsTypesAndChoices()
    {
        const CliFolder folder;

        const QJsonArray operations = folder.done({u"operations"_s, u"add-customer"_s, u"--json"_s}).rows();
        const QJsonArray tables = folder.done({u"tables"_s, u"--json"_s}).rows();
        const QJsonArray reports = folder.done({u"reports"_s, u"--json"_s}).rows();

        QCOMPARE(operations.size(), 1);
        const QJsonArray fields = operations.first()["fields"_L1].toArray();
        QCOMPARE(fields.first()["name"_L1].toString(), u"full_name"_s);
        QCOMPARE(fields.first()["required"_L1].toBool(), true);
        QVERIFY(fields.at(1)["choices"_L1].toArray().contains(u"individual"_s));
        QVERIFY(tables.size() > 10);
        QVERIFY(std::any_of(reports.begin(), reports.end(), [](const QJsonValue &report) { return report["name"_L1] == u"trial-balance"_s; }));
        QCOMPARE(folder.run({u"tables"_s, u"cats"_s}).code, 2);
    }
};

FREEHOLD_TEST(TestCliUsage);
#include "tst_cli_usage.moc"
