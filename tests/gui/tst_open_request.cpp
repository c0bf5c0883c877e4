// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "desktop/desktop.h"
#include "desktop/open_request.h"
#include "program_setup.h"
#include "support/freehold_test.h"
#include "ui/list_screen.h"

#include <QDir>
#include <QTemporaryDir>
#include <QUrl>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// Files and links that a start of the program names.
class TestOpenRequest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsFilesAndLinks();
    void refusesLinksThatLeadElsewhere_data();
    void refusesLinksThatLeadElsewhere();
    void leavesLinksAsTheyAreForTheOtherProcess();
    void opensTheListAndTheRecordOfALink();
};

void TestOpenRequest::understandsFilesAndLinks()
{
    const QUuid row = makeUuidV7();
    const QString id = row.toString(QUuid::WithoutBraces);

    QCOMPARE(readOpenRequest(u"books.freehold"_s).path, u"books.freehold"_s);
    QCOMPARE(readOpenRequest(u"file:///home/meera/my%20books.freehold"_s).path, u"/home/meera/my books.freehold"_s);
    const OpenRequest whole = readOpenRequest(u"freehold:///home/meera/acme.freehold#bookings/"_s + id);
    QVERIFY(whole.isUsable);
    QCOMPARE(whole.path, u"/home/meera/acme.freehold"_s);
    QCOMPARE(whole.place, u"bookings"_s);
    QCOMPARE(whole.row, row);
    const OpenRequest inFront = readOpenRequest(u"freehold:#customers"_s);
    QVERIFY(inFront.isUsable && inFront.path.isEmpty() && inFront.row.isNull());
    QCOMPARE(inFront.place, u"customers"_s);
}

void TestOpenRequest::refusesLinksThatLeadElsewhere_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("another computer") << u"freehold://server/share/acme.freehold"_s;
    QTest::newRow("a question") << u"freehold:///acme.freehold?run=delete"_s;
    QTest::newRow("nowhere") << u"freehold:"_s;
    QTest::newRow("no id") << u"freehold:#bookings/everything"_s;
    QTest::newRow("no address") << u"freehold:///a%zz"_s;
}

void TestOpenRequest::refusesLinksThatLeadElsewhere()
{
    QFETCH(QString, link);

    QVERIFY(!readOpenRequest(link).isUsable);
}

void TestOpenRequest::leavesLinksAsTheyAreForTheOtherProcess()
{
    QCOMPARE(wholeArgument(u"freehold:#customers"_s), u"freehold:#customers"_s);
    QCOMPARE(wholeArgument(u"books.freehold"_s), QDir::current().absoluteFilePath(u"books.freehold"_s));
}

void TestOpenRequest::opensTheListAndTheRecordOfALink()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"acme.freehold"_s);
    Desktop desktop;
    desktop.forgetAll();
    const Result<MainWindow *> window = desktop.create(path, {.name = u"Acme Estates"_s, .country = u"IN"_s});
    QVERIFY(window);
    const Result<Outcome> added = (*window)->store().run(u"add-agent"_s, {{u"full_name"_s, u"Ram Kumar"_s}});
    QVERIFY(added);
    QUrl link = QUrl::fromLocalFile(path);
    link.setScheme(u"freehold"_s);

    link.setFragment(u"plots"_s);
    desktop.openAll({link.toString(QUrl::FullyEncoded)});
    QVERIFY(qobject_cast<ListScreen *>((*window)->currentScreen()));
    QCOMPARE((*window)->currentScreen()->title(), u"Plots"_s);

    desktop.openAll({u"freehold:#%1/%2"_s.arg(added->table, added->id.toString(QUuid::WithoutBraces))});
    QTRY_COMPARE((*window)->currentScreen()->currentRecord().id, added->id);
    delete *window;
}

FREEHOLD_TEST(TestOpenRequest);

} // namespace freehold::testing

#include "tst_open_request.moc"
