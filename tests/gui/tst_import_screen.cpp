// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_window.h"
#include "ui/import_screen.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace freehold::testing {

using namespace Qt::StringLiterals;

class TestImportScreen final : public QObject
{
    Q_OBJECT

private:
    static QString fileOf(const TestCompany &company, const QByteArray &content)
    {
        const QString path = company.folder.filePath(u"people.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test file cannot be written");
        return path;
    }

    static void choose(ImportScreen &screen, const QString &kind, const QString &path)
    {
        screen.setKind(kind);
        QSignalSpy planned(&screen, &ImportScreen::planned);
        screen.setFile(path);
        QVERIFY(comes(planned));
    }

    static ImportReport startAndWait(ImportScreen &screen, bool isDryRun)
    {
        QSignalSpy ended(&screen, &ImportScreen::ended);
        screen.start(isDryRun);
        if (!comes(ended))
            qFatal("the import did not end");
        return *screen.report();
    }

    static qint64 people(TestCompany &company) { return company.integer(u"select count(*) from parties where deleted_at is null"_s); }

private Q_SLOTS:
    void findsOutWhatKindOfListAFileIs()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        ImportScreen screen(window);
        auto *kind = screen.findChild<QComboBox *>(u"kind"_s);

        choose(screen, u"customers"_s, fileOf(company, "Plot No.;Block;Area (sq ft);Rate per sq ft\nA-001;A;1,200;2,850\n"));

        QCOMPARE(kind->currentData().toString(), u"plots"_s);
        const auto *table = screen.findChild<QTableWidget *>(u"columns"_s);
        QCOMPARE(qobject_cast<QComboBox *>(table->cellWidget(0, 2))->currentText(), u"Plot no."_s);
    }

    void keepsTheKindThatWasChosenForTheFile()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        ImportScreen screen(window);
        choose(screen, u"customers"_s, fileOf(company, "Plot No.;Block;Area (sq ft);Rate per sq ft\nA-001;A;1,200;2,850\n"));
        auto *kind = screen.findChild<QComboBox *>(u"kind"_s);
        QSignalSpy planned(&screen, &ImportScreen::planned);

        kind->setCurrentIndex(kind->findData(u"accounts"_s));
        Q_EMIT kind->activated(kind->currentIndex());

        QVERIFY(comes(planned));
        QCOMPARE(kind->currentData().toString(), u"accounts"_s);
    }

    void checksThenImportsThenUndoes()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        ImportScreen screen(window);
        choose(screen, u"customers"_s, fileOf(company, "Name;Mobile\nAarav Deshmukh;98220 11111\nBhavna Iyer;98220 22222\n"));
        QVERIFY(screen.findChild<QLabel *>(u"format"_s)->text().contains(u"“;”"_s));

        const ImportReport checked = startAndWait(screen, true);
        QCOMPARE(checked.created, 2);
        QCOMPARE(people(company), 0);
        const ImportReport imported = startAndWait(screen, false);
        QCOMPARE(imported.created, 2);
        QVERIFY(!imported.batch.isEmpty());
        QCOMPARE(people(company), 2);
        QSignalSpy undone(&screen, &ImportScreen::undone);
        screen.findChild<QPushButton *>(u"undoImport"_s)->click();

        QVERIFY(comes(undone));
        QCOMPARE(people(company), 0);
    }

    void showsTheFilesValueBesideWhatIsMadeOfIt()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        ImportScreen screen(window);
        choose(screen, u"plots"_s, fileOf(company, "Project,Plot no,Area\nGM,A-1,\"1,200 sqft\"\n"));

        const auto *columns = screen.findChild<QTableWidget *>(u"columns"_s);

        QCOMPARE(columns->rowCount(), 3);
        QCOMPARE(columns->item(2, 0)->text(), u"Area"_s);
        QCOMPARE(columns->item(2, 1)->text(), u"1,200 sqft"_s);
        QCOMPARE(columns->item(2, 3)->text(), u"1,200 sqft"_s);
        QCOMPARE(qobject_cast<QComboBox *>(columns->cellWidget(2, 2))->currentData().toString(), u"area"_s);
    }

    void tellsBadRowsWithRowColumnAndReasonAndChangesNothing()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        ImportScreen screen(window);
        choose(screen, u"customers"_s, fileOf(company, "Name,Mobile\nAarav Deshmukh,98220 11111\nBhavna Iyer,12\n"));

        const ImportReport report = startAndWait(screen, false);

        QVERIFY(report.refusal);
        QCOMPARE(people(company), 0);
        const auto *problems = screen.findChild<QTableWidget *>(u"problems"_s);
        QCOMPARE(screen.step(), ImportScreen::CheckStep);
        QCOMPARE(problems->rowCount(), 1);
        QCOMPARE(problems->item(0, 0)->text(), u"3"_s);
        QVERIFY(problems->item(0, 1)->text().contains(u"12"_s));
        QCOMPARE(problems->item(0, 2)->text(), u"Bhavna Iyer"_s);
        QCOMPARE(problems->item(0, 3)->text(), u"12"_s);
    }

    void goesThroughItsStepsOneByOne()
    {
        TestCompany company;
        company.run(u"add-customer"_s, {{u"full_name"_s, u"Aarav Deshmukh"_s}, {u"phones"_s, u"98220 11111"_s}});
        RecordingWindow window(*company.store, company.program);
        ImportScreen screen(window);
        screen.show();
        const auto *next = screen.findChild<QPushButton *>(u"next"_s);
        QVERIFY(!next->isEnabled());
        choose(screen, u"customers"_s, fileOf(company, "Name,Mobile\nAarav Deshmukh,98220 11111\nBhavna Iyer,98220 22222\n"));

        QCOMPARE(screen.step(), ImportScreen::FileStep);
        screen.findChild<QPushButton *>(u"next"_s)->click();
        QCOMPARE(screen.step(), ImportScreen::ColumnsStep);
        QSignalSpy checked(&screen, &ImportScreen::ended);
        screen.findChild<QPushButton *>(u"next"_s)->click();
        QVERIFY(comes(checked));
        QCOMPARE(screen.step(), ImportScreen::CheckStep);
        QCOMPARE(people(company), 1);
        screen.findChild<QPushButton *>(u"next"_s)->click();
        QCOMPARE(screen.step(), ImportScreen::MatchesStep);
        const auto *matches = screen.findChild<QTableWidget *>(u"matches"_s);
        QCOMPARE(matches->rowCount(), 1);
        QCOMPARE(matches->item(0, 0)->text(), u"2"_s);
        QVERIFY(matches->item(0, 1)->text().contains(u"Aarav Deshmukh"_s));
        QVERIFY(matches->item(0, 2)->text().contains(u"Aarav Deshmukh"_s));
        QSignalSpy imported(&screen, &ImportScreen::ended);
        screen.findChild<QPushButton *>(u"start"_s)->click();
        QVERIFY(comes(imported));
        QCOMPARE(screen.step(), ImportScreen::ResultStep);
        QCOMPARE(people(company), 2);
        QVERIFY(screen.findChild<QPushButton *>(u"undoImport"_s)->isVisible());
    }

    void takesARowThatWasPutRightInPlace()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        ImportScreen screen(window);
        choose(screen, u"customers"_s, fileOf(company, "Name,Mobile\nAarav Deshmukh,98220 11111\nBhavna Iyer,12\n"));
        QCOMPARE(startAndWait(screen, true).skipped, 1);
        QVERIFY(!screen.findChild<QPushButton *>(u"next"_s)->isEnabled());

        screen.findChild<QTableWidget *>(u"problems"_s)->item(0, 3)->setText(u"98220 22222"_s);
        QCOMPARE(startAndWait(screen, true).skipped, 0);
        QCOMPARE(screen.findChild<QTableWidget *>(u"problems"_s)->rowCount(), 0);
        const ImportReport report = startAndWait(screen, false);

        QVERIFY(!report.refusal);
        QCOMPARE(people(company), 2);
        QCOMPARE(company.integer(u"select count(*) from contact_points where digits like '%9822022222'"_s), 1);
    }

    void leavesARowOutThatIsNotWanted()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        ImportScreen screen(window);
        choose(screen, u"customers"_s, fileOf(company, "Name,Mobile\nAarav Deshmukh,98220 11111\nBhavna Iyer,12\n"));
        QCOMPARE(startAndWait(screen, true).skipped, 1);
        QSignalSpy ended(&screen, &ImportScreen::ended);

        screen.findChild<QTableWidget *>(u"problems"_s)->item(0, 0)->setSelected(true);
        screen.findChild<QPushButton *>(u"leaveOut"_s)->click();

        QVERIFY(comes(ended));
        QCOMPARE(screen.report()->skipped, 0);
        QCOMPARE(startAndWait(screen, false).created, 1);
        QCOMPARE(people(company), 1);
    }

    void aFileThatIsNotThereIsToldAndNothingCanBeStarted()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        ImportScreen screen(window);
        choose(screen, u"customers"_s, company.folder.filePath(u"missing.csv"_s));

        QVERIFY(!screen.findChild<QPushButton *>(u"start"_s)->isEnabled());
        QVERIFY(screen.findChild<QWidget *>(u"banner"_s)->accessibleName().contains(u"missing.csv"_s));
    }
};

FREEHOLD_TEST(TestImportScreen);

} // namespace freehold::testing

#include "tst_import_screen.moc"
