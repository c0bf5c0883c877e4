// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_writer.h"

#include "sample_documents.h"
#include "support/freehold_test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace freehold;
using namespace freehold::testing;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QByteArray written(const Document &document)
    {
        const QString path = m_folder.filePath(QStringLiteral("out.csv"));
        QFile file(path);
        return writeDocument(document, path).ok() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void writesTheFirstTableExactly()
    {
        Document document;
        DocumentTable table;
        table.columns = {{QStringLiteral("name"), QStringLiteral("Name")},
                         {QStringLiteral("amount"), QStringLiteral("Amount"), CellKind::Amount, true},
                         {QStringLiteral("day"), QStringLiteral("Day"), CellKind::Date},
                         {QStringLiteral("at"), QStringLiteral("At"), CellKind::Instant},
                         {QStringLiteral("rate"), QStringLiteral("Rate"), CellKind::Rate},
                         {QStringLiteral("size"), QStringLiteral("Size"), CellKind::Area},
                         {QStringLiteral("count"), QStringLiteral("Count"), CellKind::Integer},
                         {QStringLiteral("paid"), QStringLiteral("Paid"), CellKind::Flag}};
        const Area area = *Area::of(*Decimal::parse(u"1200.5"), u"sqft");
        table.produce = DocumentTable::fromList(
            {{{QStringLiteral("Before")}, RowRole::Heading},
             {{QStringLiteral("Rao, \"K\"\nson"), QVariant::fromValue(Money(-123450, Currency(u"INR"))),
               QDate(2026, 8, 15), QDateTime(QDate(2026, 8, 15), QTime(4, 30), Qt::UTC),
               QVariant::fromValue(Rate::percent(250)), QVariant::fromValue(area), qint64(-7), true}},
             {{QStringLiteral("राकेश")}},
             {{QStringLiteral("Sum"), QVariant::fromValue(Money(-123450, Currency(u"INR")))}, RowRole::Total}});
        document.tables = {table, table};

        QCOMPARE(
            written(document),
            QByteArray("\xEF\xBB\xBFname,amount,day,at,rate,size,count,paid\r\n"
                       "\"Rao, \"\"K\"\"\nson\",-1234.50,2026-08-15,2026-08-15T04:30:00Z,2.5,1200.5 sqft,-7,true\r\n"
                       "राकेश,,,,,,,\r\n"));
    }

    void disarmsTextThatASpreadsheetWouldRun_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        const QList<std::pair<QString, QString>> cases = {
            {QStringLiteral("=1+1"), QStringLiteral("'=1+1")},
            {QStringLiteral("@SUM(A1)"), QStringLiteral("'@SUM(A1)")},
            {QStringLiteral("+cmd|' /C calc'!A0"), QStringLiteral("'+cmd|' /C calc'!A0")},
            {QStringLiteral("-2+3"), QStringLiteral("'-2+3")},
            {QStringLiteral("\t=1"), QStringLiteral("'\t=1")},
            {QStringLiteral("\r=1"), QStringLiteral("'\r=1")},
            {QStringLiteral("＝1"), QStringLiteral("'＝1")},
            {QStringLiteral("＠x"), QStringLiteral("'＠x")},
            {QString(QChar(0x200B)) + QStringLiteral("=1"), QStringLiteral("'") + QChar(0x200B) + QStringLiteral("=1")},
            {QStringLiteral("-"), QStringLiteral("'-")},
            {QStringLiteral("+91 98765-43210"), QStringLiteral("+91 98765-43210")},
            {QStringLiteral("+919876543210"), QStringLiteral("+919876543210")},
            {QStringLiteral("+1-2"), QStringLiteral("'+1-2")},
            {QStringLiteral("-1234.50"), QStringLiteral("-1234.50")},
            {QStringLiteral("a=b"), QStringLiteral("a=b")},
            {QString(), QString()},
        };
        for (const auto &[text, safe] : cases)
            QTest::newRow(qPrintable(QStringLiteral("«%1»").arg(text))) << text << safe;
    }

    void disarmsTextThatASpreadsheetWouldRun()
    {
        QFETCH(QString, text);
        QFETCH(QString, safe);

        QCOMPARE(csvGuarded(text), safe);
    }

    void guardsTheCellsOfAFile()
    {
        Document document;
        DocumentTable table;
        table.columns = {{QStringLiteral("name"), QStringLiteral("Name")}};
        table.produce = DocumentTable::fromList({{{QStringLiteral("=HYPERLINK(\"http://x\",\"y\")")}}});
        document.tables = {table};

        QCOMPARE(written(document), QByteArray("\xEF\xBB\xBFname\r\n\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\r\n"));
    }

    void asksEveryFiveHundredLinesWhetherToGoOn()
    {
        QList<qint64> asked;
        const auto done = writeDocument(sampleStatement(1200), m_folder.filePath(QStringLiteral("asked.csv")),
                                        [&](qint64 lines, qint64) {
                                            asked.append(lines);
                                            return true;
                                        });

        QCOMPARE(done.valueOr(0), qint64(1200));
        QCOMPARE(asked, QList<qint64>({500, 1000}));
    }

    void leavesNoFileWhenStopped()
    {
        const QString path = m_folder.filePath(QStringLiteral("stopped.csv"));

        const auto stopped = writeDocument(sampleStatement(600), path, [](qint64, qint64) { return false; });

        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
    }

    void refusesAPaperWithoutATable()
    {
        Document letter;
        letter.title = QStringLiteral("Allotment letter");

        const auto refused = writeDocument(letter, m_folder.filePath(QStringLiteral("letter.csv")));

        QCOMPARE(refused.error().code, ErrorCode::Unsupported);
    }
};

FREEHOLD_TEST(TestCsvWriter);
#include "tst_csv_writer.moc"
