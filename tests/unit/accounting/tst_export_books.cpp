// SPDX-License-Identifier: GPL-3.0-or-later
#include "books.h"

#include "accounting/balances.h"
#include "accounting/export_books.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

/// What other programs compute from our books must be what we compute.
class TestExportBooks final : public QObject
{
    Q_OBJECT

    static void postAwkwardBooks(Books &books)
    {
        books.post(QDate(2026, 4, 1), {{u"bank"_s, 123'456'789'012}, {u"opening_equity"_s, -123'456'789'012}}, u"opening"_s);
        books.post(QDate(2026, 7, 1), {{u"buyer_receivable"_s, 7'080'001}, {u"buyer_advances"_s, -6'000'001}, {u"output_cgst"_s, -1'080'000}},
                   u"demand"_s);
        Posting awkward{.kind = u"receipt"_s, .day = QDate(2026, 7, 2)};
        awkward.narration = u"; \"Quote\" | date:2020-01-01 [2020-01-01] \\ back\nline  two = 5"_s;
        awkward.lines = {{.role = u"cheques_in_hand"_s, .amount = Money(5), .memo = u"date: bad; [x] \"q\""_s},
                         {.role = u"buyer_receivable"_s, .amount = Money(-5), .memo = u"अनुस्मारक"_s}};
        QVERIFY(books.store->transact(u"post"_s, [&](Transaction &tx) { postJournal(tx, awkward); }));
    }

    /// Balance by account number, from lines such as "INR -12.50  Assets:1101 Cash in hand" or its other order.
    static QMap<QString, QString> balancesIn(const QString &output, const QRegularExpression &line)
    {
        QMap<QString, QString> balances;
        for (QRegularExpressionMatchIterator match = line.globalMatch(output); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            balances.insert(found.captured(u"account"_s), found.captured(u"amount"_s).remove(u','));
        }
        return balances;
    }
    static QMap<QString, QString> ourBalances(Books &books)
    {
        return books.read([](Reader &r) {
            QMap<QString, QString> balances;
            const QHash<Id<Account>, AccountTurnover> turnovers = turnoversAt(r, Currency(u"INR"), QDate(2027, 3, 31));
            for (auto turnover = turnovers.cbegin(); turnover != turnovers.cend(); ++turnover) {
                if (turnover->balance() != 0)
                    balances.insert(r.get(turnover.key()).number, plainAmount(Money(turnover->balance())));
            }
            return balances;
        });
    }
    static QString run(const QString &program, const QStringList &arguments, int &exitCode)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.waitForFinished(60'000);
        exitCode = process.exitCode();
        return QString::fromUtf8(process.readAll());
    }

private Q_SLOTS:
    void otherProgramsComeToOurTrialBalance_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("hledger") << u"hledger"_s << QStringList{u"-f"_s, u"FILE"_s, u"balance"_s, u"--flat"_s, u"-N"_s, u"-O"_s, u"csv"_s}
                                 << u"\":?[A-Za-z]+:(?<account>\\S+) [^\"]*\",\"INR (?<amount>[-0-9.,]+)\""_s;
        QTest::newRow("ledger") << u"ledger"_s
                                << QStringList{u"--args-only"_s, u"-f"_s, u"FILE"_s, u"balance"_s, u"--flat"_s, u"--no-total"_s}
                                << u"INR (?<amount>[-0-9.,]+) +[A-Za-z]+:(?<account>\\S+) "_s;
        QTest::newRow("beancount") << u"bean-report"_s << QStringList{u"FILE"_s, u"balances"_s}
                                   << u"[A-Z][a-z]+:(?<account>\\d+)-\\S* +(?<amount>[-0-9.,]+) INR"_s;
    }
    void otherProgramsComeToOurTrialBalance()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        QFETCH(QString, pattern);
        const QString found = QStandardPaths::findExecutable(program);
        if (found.isEmpty())
            QSKIP("the program is not installed");
        Books books;
        postAwkwardBooks(books);
        const QString file = books.folder.filePath(u"books.txt"_s);
        const QString format = QString::fromLatin1(QTest::currentDataTag());

        QCOMPARE(exportBooks(*books.store, format, file).value(), 3);

        int exitCode = -1;
        const QString output = run(found, arguments.replaceInStrings(u"FILE"_s, file), exitCode);
        QVERIFY2(exitCode == 0, qUtf8Printable(output));
        QCOMPARE(balancesIn(output, QRegularExpression(pattern)), ourBalances(books));
    }

    void beancountFindsNothingToComplainOf()
    {
        const QString check = QStandardPaths::findExecutable(u"bean-check"_s);
        if (check.isEmpty())
            QSKIP("bean-check is not installed");
        Books books;
        postAwkwardBooks(books);
        const QString file = books.folder.filePath(u"books.beancount"_s);
        QVERIFY(exportBooks(*books.store, u"beancount"_s, file));

        int exitCode = -1;
        const QString output = run(check, {file}, exitCode);

        QVERIFY2(exitCode == 0 && output.isEmpty(), qUtf8Printable(output));
    }

    void theCsvHasOneLineForEachLineOfTheJournal()
    {
        Books books;
        postAwkwardBooks(books);
        const QString path = books.folder.filePath(u"books.csv"_s);

        QCOMPARE(exportBooks(*books.store, u"csv"_s, path).value(), 3);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY(csv.contains("2026-04-01,JO2627-L1-00001,opening,Test,1110,Bank \xE2\x80\x93 current,,1234567890.12,,INR\r\n"));
        QCOMPARE(csv.count("JD2627-L1-00001"), 3);
    }

    void anUnknownFormatOrAStopLeavesNoFile()
    {
        Books books;
        const QString path = books.folder.filePath(u"books.txt"_s);
        for (int i = 0; i < 500; ++i)
            books.post(QDate(2026, 7, 1), {{u"bank"_s, 100}, {u"cash"_s, -100}});

        QVERIFY(exportBooks(*books.store, u"quicken"_s, path).error().code == ErrorCode::Unsupported);
        const Result<qint64> stopped = exportBooks(*books.store, u"ledger"_s, path, [](qint64, qint64) { return false; });
        QVERIFY(stopped.error().code == ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
    }
};

FREEHOLD_TEST(TestExportBooks);
#include "tst_export_books.moc"
