// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdf_writer.h"

#include "exchange/document_cells.h"
#include "sample_documents.h"
#include "support/freehold_test.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace freehold;
using namespace freehold::testing;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

bool hasProgram(const char *name)
{
    return !QStandardPaths::findExecutable(QLatin1String(name)).isEmpty();
}

QString textLayer(const QString &pdf)
{
    return QString::fromUtf8(
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}));
}

QStringList pagesOf(const QString &pdf)
{
    return textLayer(pdf).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
}

/// The first line of a page that has `word`, its blanks made single.
QString lineWith(const QString &page, const QString &word)
{
    for (const QString &line : page.split(QLatin1Char('\n'))) {
        if (line.contains(word))
            return line.simplified();
    }
    return {};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPdfWriter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void numbersEveryPageOfTheirTotal()
    {
        if (!hasProgram("pdftotext"))
            QSKIP("pdftotext (poppler-utils) is not installed");
        const auto written = writeDocument(sampleStatement(200), path("long.pdf"));

        QVERIFY(written.ok());
        QCOMPARE(*written, qint64(200));
        const QStringList pages = pagesOf(path("long.pdf"));
        QVERIFY(pages.size() > 3);
        for (qsizetype i = 0; i < pages.size(); ++i)
            QVERIFY(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
    }

    void repeatsTheHeaderAndCarriesTheSumsForward()
    {
        if (!hasProgram("pdftotext"))
            QSKIP("pdftotext (poppler-utils) is not installed");
        QVERIFY(writeDocument(sampleStatement(60), path("carry.pdf")).ok());
        const QStringList pages = pagesOf(path("carry.pdf"));
        QVERIFY(pages.size() >= 2);

        static const QRegularExpression number(QStringLiteral("V26-(\\d{5})"));
        qint64 last = 0;
        for (qsizetype i = 0; i + 1 < pages.size(); ++i) {
            QVERIFY(lineWith(pages[i], QStringLiteral("Particulars")).contains(QStringLiteral("Charged")));
            auto found = number.globalMatch(pages[i]);
            while (found.hasNext())
                last = found.next().captured(1).toLongLong();
            // 1,000 + 2,000 + ... + last x 1,000 charged and 500 received a line.
            const QString charged = formatAmount(Money(last * (last + 1) / 2 * 100'000), indianFormat());
            const QString received = formatAmount(Money(last * 50'000), indianFormat());
            const QString sums = charged + QLatin1Char(' ') + received;
            QCOMPARE(lineWith(pages[i], QStringLiteral("Carried forward")), QStringLiteral("Carried forward ") + sums);
            QCOMPARE(lineWith(pages[i + 1], QStringLiteral("Brought forward")),
                     QStringLiteral("Brought forward ") + sums);
        }
        QCOMPARE(lineWith(pages.last(), QStringLiteral("Total")), QStringLiteral("Total 18,30,000.00 30,000.00"));
    }

    void printsWhatAReceiptMustSay()
    {
        if (!hasProgram("pdftotext"))
            QSKIP("pdftotext (poppler-utils) is not installed");
        QVERIFY(writeDocument(sampleReceipt(), path("receipt.pdf")).ok());

        const QString paper = textLayer(path("receipt.pdf"));
        for (const char *words : {"Shivam Land Developers Pvt Ltd", "GSTIN 23AABCS1429B1ZX", "Receipt", "RC26-A-00042",
                                  "SUBJECT TO REALISATION", "Rakesh Kumar Sharma", "Amounts in INR (₹)", "11,48,320.00",
                                  "₹10,00,000.00", "Rupees ten lakh only.", "Received by", "Page 1 of 1"})
            QVERIFY2(paper.contains(QString::fromUtf8(words)), words);
        QVERIFY(paper.contains(QStringLiteral("Printed %1").arg(cellText(sampleReceipt().printedAt, indianFormat()))));
        QCOMPARE(lineWith(paper, QStringLiteral("plinth")),
                 QStringLiteral("1 Jul 2026 Instalment 3: plinth 5,74,160.00 5,74,160.00"));
    }

    void embedsTheHindiFaceAndDrawsItsLetters()
    {
        if (!hasProgram("pdffonts") || !hasProgram("pdftoppm"))
            QSKIP("pdffonts and pdftoppm (poppler-utils) are not installed");
        Document hindi;
        hindi.title = QStringLiteral("क्रमांक राकेश शर्मा");
        hindi.format = indianFormat();
        QVERIFY(writeDocument(hindi, path("hindi.pdf")).ok());

        const QString fonts = QString::fromUtf8(outputOf(QStringLiteral("pdffonts"), {path("hindi.pdf")}));
        QVERIFY(fonts.contains(QLatin1String("NotoSansDevanagari-Bold")));
        QVERIFY(!fonts.contains(QLatin1String("DejaVu")));
        outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("60"), QStringLiteral("-png"),
                                              QStringLiteral("-singlefile"), path("hindi.pdf"), path("hindi")});
        const QImage page(path("hindi.png"));
        QVERIFY(!page.isNull());
        int dark = 0;
        for (int y = page.height() / 25; y < page.height() / 10; ++y) {
            for (int x = 0; x < page.width(); ++x)
                dark += qGray(page.pixel(x, y)) < 128 ? 1 : 0;
        }
        QVERIFY2(dark > 200, qPrintable(QString::number(dark)));
    }

    void usesNoFaceButTheBundledOnes()
    {
        if (!hasProgram("pdffonts") || !hasProgram("pdftotext"))
            QSKIP("pdffonts and pdftotext (poppler-utils) are not installed");
        Document statement = sampleStatement(60); // line 2 is negative
        statement.notes = {QStringLiteral("₹ — “quoted” · شركة الأرض"), QStringLiteral("सुनीता")};
        QVERIFY(writeDocument(statement, path("faces.pdf")).ok());

        const QString fonts = QString::fromUtf8(outputOf(QStringLiteral("pdffonts"), {path("faces.pdf")}));
        const QStringList lines = fonts.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        QVERIFY(lines.size() >= 4);
        for (const QString &line : lines)
            QVERIFY2(line.startsWith(QStringLiteral("NotoSans-"))
                         || line.startsWith(QStringLiteral("NotoSansDevanagari-"))
                         || line.startsWith(QStringLiteral("NotoSansArabic-")),
                     qPrintable(line));
        QVERIFY(lineWith(textLayer(path("faces.pdf")), QStringLiteral("V26-00002"))
                    .endsWith(QStringLiteral("2,000.00 500.00 –2,000.00")));
    }

    void passesTheStructureCheck()
    {
        if (!hasProgram("qpdf"))
            QSKIP("qpdf is not installed");
        QVERIFY(writeDocument(sampleReceipt(), path("checked.pdf")).ok());

        QVERIFY(outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path("checked.pdf")})
                    .contains("No syntax or stream"));
    }

    void givesTheSameFileForTheSameDocument()
    {
        QVERIFY(writeDocument(sampleReceipt(), path("one.pdf")).ok());
        QVERIFY(writeDocument(sampleReceipt(), path("two.pdf")).ok());

        const QByteArray one = bytesOf(path("one.pdf"));
        QVERIFY(one.startsWith("%PDF-1.4"));
        QVERIFY(one.contains("/CreationDate (D:20260815043000"));
        QCOMPARE(bytesOf(path("two.pdf")), one);
    }

    void wrapsLongTextInsteadOfCuttingIt()
    {
        if (!hasProgram("pdftotext"))
            QSKIP("pdftotext (poppler-utils) is not installed");
        QStringList words;
        for (int i = 1; i <= 2500; ++i)
            words.append(QStringLiteral("w%1.").arg(i));
        Document letter = sampleReceipt();
        letter.tables.first().produce = DocumentTable::fromList({{{QDate(2026, 7, 1), words.join(QLatin1Char(' '))}}});
        QVERIFY(writeDocument(letter, path("tall.pdf")).ok());

        const QString paper = textLayer(path("tall.pdf"));
        for (const QString &word : words)
            QVERIFY2(paper.contains(word), qPrintable(word));
        QVERIFY(pagesOf(path("tall.pdf")).size() >= 2);
    }

    void turnsThePageForAWideTable()
    {
        if (!hasProgram("pdfinfo"))
            QSKIP("pdfinfo (poppler-utils) is not installed");
        Document wide = sampleStatement(3);
        wide.tables.first().produce = DocumentTable::fromList({});
        for (int i = 0; i < 12; ++i)
            wide.tables.first().columns.append(
                {QStringLiteral("m%1").arg(i), QStringLiteral("Receivables"), CellKind::Amount});
        QVERIFY(writeDocument(wide, path("wide.pdf")).ok());
        QVERIFY(writeDocument(sampleStatement(3), path("upright.pdf")).ok());

        QVERIFY(outputOf(QStringLiteral("pdfinfo"), {path("wide.pdf")}).contains("842 x 595"));
        QVERIFY(outputOf(QStringLiteral("pdfinfo"), {path("upright.pdf")}).contains("595 x 842"));
    }

    void takesTheCompanysPaper()
    {
        if (!hasProgram("pdfinfo"))
            QSKIP("pdfinfo (poppler-utils) is not installed");
        Document letter = sampleReceipt();
        letter.paper = QPageSize::Letter;
        QVERIFY(writeDocument(letter, path("letter.pdf")).ok());

        const QByteArray about = outputOf(QStringLiteral("pdfinfo"), {path("letter.pdf")});
        QVERIFY(about.contains("612 x 792"));
        QVERIFY(about.contains("Receipt, RC26-A-00042 of 15 Aug 2026"));
    }

    void saysWhenATableHasNothingToShow()
    {
        if (!hasProgram("pdftotext"))
            QSKIP("pdftotext (poppler-utils) is not installed");
        QVERIFY(writeDocument(sampleStatement(0), path("empty.pdf")).ok());

        const QString paper = textLayer(path("empty.pdf"));
        QVERIFY(paper.contains(QStringLiteral("Nothing to show here.")));
        QVERIFY(!paper.contains(QStringLiteral("Total")));
    }

    void breaksPagesAlikeOnEveryDevice()
    {
        const Document statement = sampleStatement(200);
        QList<int> pages;
        for (const int resolution : {72, 300, 1200}) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            QPdfWriter device(&buffer);
            device.setResolution(resolution);
            device.setPageSize(QPageSize(QPageSize::A4));
            const Result<int> painted = paintDocument(statement, device);
            QVERIFY(painted.ok());
            pages.append(*painted);
        }

        QVERIFY(pages.first() > 3);
        QCOMPARE(pages, QList<int>(3, pages.first()));
    }

    void producesAnOrdinaryTableOnce()
    {
        Document statement = sampleStatement(100);
        int produced = 0;
        statement.tables.first().produce = [&produced, inner = statement.tables.first().produce](const RowSink &sink) {
            ++produced;
            return inner(sink);
        };

        QVERIFY(writeDocument(statement, path("once.pdf")).ok());

        QCOMPARE(produced, 1);
    }

    void setsATableLongerThanItKeeps()
    {
        if (!hasProgram("pdftotext"))
            QSKIP("pdftotext (poppler-utils) is not installed");
        QVERIFY(writeDocument(sampleStatement(5100), path("streamed.pdf")).ok());

        const QStringList pages = pagesOf(path("streamed.pdf"));
        QVERIFY(pages.last().contains(QStringLiteral("V26-05100")));
        // 5100 x 5101 / 2 x 1,000 = 13,00,75,50,000
        QCOMPARE(lineWith(pages.last(), QStringLiteral("Total")),
                 QStringLiteral("Total 13,00,75,50,000.00 25,50,000.00"));
    }

    void leavesTheOldFileWhenStopped()
    {
        QVERIFY(writeDocument(sampleReceipt(), path("kept.pdf")).ok());
        const QByteArray before = bytesOf(path("kept.pdf"));

        const auto stopped =
            writeDocument(sampleStatement(600), path("kept.pdf"), [](qint64, qint64) { return false; });

        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(bytesOf(path("kept.pdf")), before);
    }

    void handsTheProducersRefusalOn()
    {
        Document broken = sampleReceipt();
        broken.tables.first().produce = [](const RowSink &) -> Result<void> {
            return Error{ErrorCode::Denied, QStringLiteral("Not yours."), {}};
        };

        const auto refused = writeDocument(broken, path("never.pdf"));

        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().text, QStringLiteral("Not yours."));
        QVERIFY(!QFileInfo::exists(path("never.pdf")));
    }

    void refusesAnEndingItDoesNotKnow()
    {
        const auto refused = writeDocument(sampleReceipt(), path("receipt.docx"));

        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Unsupported);
        QVERIFY(refused.error().text.contains(QStringLiteral("receipt.docx")));
    }
};

FREEHOLD_TEST(TestPdfWriter);
#include "tst_pdf_writer.moc"
