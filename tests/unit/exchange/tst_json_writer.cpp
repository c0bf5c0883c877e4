// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_writer.h"

#include "sample_documents.h"
#include "support/freehold_test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace freehold;
using namespace freehold::testing;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QByteArray written(const Document &document)
    {
        const QString path = m_folder.filePath(QStringLiteral("out.json"));
        QFile file(path);
        return writeDocument(document, path).ok() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void writesTheWholeDocumentExactly()
    {
        Document document;
        document.id = QStringLiteral("ledger");
        document.title = QStringLiteral("Ledger \"A\\B\"\n\t");
        document.fields = {{QStringLiteral("Customer"), QStringLiteral("राकेश")}};
        document.notes = {QStringLiteral("One")};
        document.format = indianFormat();
        document.printedAt = QDateTime(QDate(2026, 8, 15), QTime(4, 30), Qt::UTC);
        DocumentTable table;
        table.id = QStringLiteral("lines");
        table.columns = {{QStringLiteral("day"), QStringLiteral("Day"), CellKind::Date},
                         {QStringLiteral("amount"), QStringLiteral("Amount"), CellKind::Amount, true},
                         {QStringLiteral("n"), QStringLiteral("N"), CellKind::Integer, true},
                         {QStringLiteral("paid"), QStringLiteral("Paid"), CellKind::Flag}};
        const Currency inr(u"INR");
        table.produce = DocumentTable::fromList(
            {{{QDate(2026, 7, 1), QVariant::fromValue(Money(10, inr)), qint64(2), true}},
             {{QStringLiteral("x")}, RowRole::Heading},
             {{QVariant(), QVariant::fromValue(Money(20, inr)), qint64(9'007'199'254'740'993), false}}});
        document.tables = {table};

        QCOMPARE(written(document),
                 QByteArray("{\"id\":\"ledger\",\n\"title\":\"Ledger "
                            "\\\"A\\\\B\\\"\\n\\u0009\",\n\"subtitle\":\"\",\n\"mark\":\"\",\n"
                            "\"issuer\":\"\",\n\"currency\":\"INR\",\n\"printedAt\":\"2026-08-15T04:30:00Z\",\n"
                            "\"fields\":[{\"label\":\"Customer\",\"value\":\"राकेश\"}],\n\"tables\":[\n"
                            "{\"id\":\"lines\",\"title\":\"\",\"rows\":[\n"
                            "{\"day\":\"2026-07-01\",\"amount\":\"0.10\",\"n\":2,\"paid\":true},\n"
                            "{\"day\":null,\"amount\":\"0.20\",\"n\":\"9007199254740993\",\"paid\":false}],"
                            "\"totals\":{\"amount\":\"0.30\",\"n\":\"9007199254740995\"}}],\n"
                            "\"totals\":[],\n\"notes\":[\"One\"],\n\"signatures\":[]}\n"));
    }

    void isReadBackByAnotherParser()
    {
        Document document = sampleReceipt();
        document.tables.append(sampleStatement(3).tables.first());
        QJsonParseError problem;

        const QJsonObject read = QJsonDocument::fromJson(written(document), &problem).object();

        QCOMPARE(problem.error, QJsonParseError::NoError);
        const QJsonArray tables = read[QLatin1String("tables")].toArray();
        QCOMPARE(tables.size(), 2);
        QCOMPARE(tables[1][QLatin1String("totals")][QLatin1String("charged")].toString(), QStringLiteral("6000.00"));
        QCOMPARE(tables[1][QLatin1String("rows")].toArray().size(), 3);
    }

    void leavesOutASumOfTwoCurrencies()
    {
        Document document;
        DocumentTable table;
        table.columns = {{QStringLiteral("amount"), QStringLiteral("Amount"), CellKind::Amount, true}};
        table.produce = DocumentTable::fromList({{{QVariant::fromValue(Money(100, Currency(u"INR")))}},
                                                 {{QVariant::fromValue(Money(100, Currency(u"USD")))}}});
        document.tables = {table};

        QVERIFY(written(document).contains("\"totals\":{\"amount\":null}"));
    }
};

FREEHOLD_TEST(TestJsonWriter);
#include "tst_json_writer.moc"
