// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet.h"

#include "reading_fixtures.h"
#include "support/freehold_test.h"

using namespace freehold;
using namespace freehold::testing;

namespace {

/// "a,b;c,d": rows of comma-separated cells, numbered from 1.
QList<SheetRow> sheetRows(const QString &description)
{
    QList<SheetRow> rows;
    for (const QString &line : description.split(u';')) {
        SheetRow row{rows.size() + 1, {}};
        for (const QString &cell : line.split(u','))
            row.cells.append({cell, cell.isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text, {}, false});
        rows.append(row);
    }
    return rows;
}

/// The start of an OLE file whose directory, in sector 0, names one stream.
QByteArray oleFile(const char16_t *stream)
{
    QByteArray bytes = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(22, '\0') + QByteArray::fromHex("0900");
    bytes += QByteArray(512 - bytes.size(), '\0');
    for (const QChar c : QStringView(stream))
        bytes.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
    return bytes + QByteArray(1024 - bytes.size(), '\0');
}

} // namespace

class TestSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheHeader_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("first row") << QStringLiteral("Name,Phone,City;A,1,X;B,2,Y") << qint64(1);
        QTest::newRow("title lines") << QStringLiteral("All sales,,,;as of 1/5/2017,,,;Plot,Block,Price,Day;1,2,3,4;2,2,3,4") << qint64(3);
        QTest::newRow("two data rows") << QStringLiteral("T;T;T;T;a,b,c,d,e;1,2,3,4,5;1,2,3,4,5") << qint64(5);
        QTest::newRow("title fields") << QStringLiteral("From,1/4/2025,To,31/3/2026,,,,;Date,Text,Ref,Chq,In,Out,Rest,X;1,a,2,3,4,5,6,7;1,a,2,3,4,5,6,7") << qint64(2);
        QTest::newRow("header with a gap") << QStringLiteral("Name,,City,Age,Price;A,1,X,3,4;B,2,Y,3,4") << qint64(1);
        QTest::newRow("one column") << QStringLiteral("Name;A;B") << qint64(1);
        QTest::newRow("only numbers") << QStringLiteral("1,2,3;4,5,6") << qint64(0);
        QTest::newRow("record first") << QStringLiteral("12/01/2025,500.00,1;a,b,c;d,e,f") << qint64(0);
        QTest::newRow("one odd long row") << QStringLiteral("A,B,C;1,2,3;1,2,3,4,5,6,7,8,9;1,2,3") << qint64(1);
    }

    void findsTheHeader()
    {
        QFETCH(QString, rows);
        QFETCH(qint64, expected);
        QCOMPARE(guessHeaderRow(sheetRows(rows)).value_or(0), expected);
    }

    void refusesOtherFilesByName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("xls") << oleFile(u"Workbook") << QStringLiteral(".xls)");
        QTest::newRow("locked") << oleFile(u"EncryptedPackage") << QStringLiteral("password");
        QTest::newRow("web page called xls") << QByteArray("\r\n<html><body><table><tr><td>1</table>") << QStringLiteral("web page");
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << QStringLiteral("PDF");
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08") << QStringLiteral("Unpack");
    }

    void refusesOtherFilesByName()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const Result<SheetPreview> preview = previewSheet(m_folder.write(QStringLiteral("file.xls"), bytes));
        QVERIFY(!preview.ok());
        QCOMPARE(preview.error().code, ErrorCode::Unsupported);
        QVERIFY2(preview.error().text.contains(word), qUtf8Printable(preview.error().text));
    }

    void refusesWhatIsNoFile()
    {
        QCOMPARE(previewSheet(m_folder.path(QStringLiteral("absent.csv"))).error().code, ErrorCode::NotFound);
        QCOMPARE(previewSheet(m_folder.path(QStringLiteral("."))).error().code, ErrorCode::NotFound);
        QCOMPARE(readAll(m_folder.path(QStringLiteral("absent.csv"))).result.error().code, ErrorCode::NotFound);
    }

    void readsAnEmptyFileAsNoRows()
    {
        const QString path = m_folder.write(QStringLiteral("empty.csv"), {});
        const Result<SheetPreview> preview = previewSheet(path);
        QVERIFY(preview.ok());
        QVERIFY(preview->rows.isEmpty());
        QVERIFY(!preview->headerRow);
        QCOMPARE(readAll(path).result->rows, 0);
    }

    void previewsTheFirstRowsOnly()
    {
        QByteArray many("Name;City\n");
        for (int i = 0; i < 500; ++i)
            many += "A;B\n";
        const Result<SheetPreview> preview = previewSheet(m_folder.write(QStringLiteral("many.csv"), many), {}, 10);
        QVERIFY(preview.ok());
        QCOMPARE(preview->rows.size(), 10);
        QCOMPARE(preview->format, SheetFormat::Csv);
        QCOMPARE(preview->delimiter, QChar(u';'));
    }

    void takesWhatTheUserHasSettled()
    {
        SheetOptions options;
        options.delimiter = u'|';
        options.encoding = "ISO-8859-2";
        options.skipThrough = 1;
        const ReadRows read = readAll(m_folder.write(QStringLiteral("own.csv"), "a,b|c,d\n1,2|\xa3\xf3\x64\xbc\n"), options);
        QCOMPARE(read.rows.size(), 1);
        QCOMPARE(read.texts(0), QStringList({QStringLiteral("1,2"), QStringLiteral("Łódź")}));

        options.encoding = "klingon";
        QCOMPARE(readAll(m_folder.path(QStringLiteral("own.csv")), options).result.error().code, ErrorCode::Unsupported);
    }

private:
    ReadingFolder m_folder;
};

FREEHOLD_TEST(TestSheet);
#include "tst_sheet.moc"
