// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/sales/collection_case.h"
#include "recording_window.h"
#include "sales/operations/bounce_cheque.h"
#include "sales/operations/deposit_cheque.h"
#include "sales/screens/collection_screen.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>

namespace freehold::testing {

using namespace Qt::StringLiterals;

class TestCollectionScreen final : public QObject
{
    Q_OBJECT

private:
    /// "group amount" of each piece, in whole rupees.
    static QStringList piecesOf(CollectionCase &sale, QDate today)
    {
        const CollectionBoard board = sale.read([&](Reader &reader) { return collectionBoard(reader, today); });
        QStringList pieces;
        for (const CollectionItem &item : board.items)
            pieces.append(u"%1: %2"_s.arg(collectionGroupText(item.group)).arg(item.amount.minor() / 100));
        return pieces;
    }

private Q_SLOTS:
    void groupsMoneyByWhatIsToBeDone()
    {
        CollectionCase sale(u"demand"_s);
        sale.demand(QDate(2026, 7, 1));
        sale.payByCheque(100'000, QDate(2026, 7, 20));

        // 287,080 was asked for on 1 July less the cheque; 574,160 fell due on 31 July and nobody asked for it.
        const QStringList onFifthOfAugust{u"Overdue 31 to 60 days: 187080"_s, u"Demand to raise: 574160"_s, u"Cheques to deposit: 100000"_s};
        QCOMPARE(piecesOf(sale, QDate(2026, 8, 5)), onFifthOfAugust);
        QCOMPARE(piecesOf(sale, QDate(2026, 7, 1)), QStringList{u"Due today: 187080"_s});
        QCOMPARE(piecesOf(sale, QDate(2026, 7, 31)).first(), u"Overdue 1 to 30 days: 187080"_s);
        QCOMPARE(piecesOf(sale, QDate(2026, 9, 29)).first(), u"Overdue 61 to 90 days: 187080"_s);
        QCOMPARE(piecesOf(sale, QDate(2026, 9, 30)).first(), u"Overdue over 90 days: 187080"_s);
    }

    void aBouncedChequeStaysUntilItsMoneyCameIn()
    {
        CollectionCase sale(u"cash"_s);
        const Id<Instrument> cheque = sale.cheque(sale.payByCheque(100'000, QDate(2026, 7, 2))).id;
        sale.company.run(DepositCheque{cheque, QDate(2026, 7, 3), {}});
        sale.company.run(BounceCheque{cheque, QDate(2026, 7, 6), u"funds insufficient"_s, {}, {}});
        QVERIFY(piecesOf(sale, QDate(2026, 7, 6)).contains(u"Bounced, not replaced: 100000"_s));

        sale.pay(60'000, QDate(2026, 7, 7));
        QVERIFY(piecesOf(sale, QDate(2026, 7, 7)).contains(u"Bounced, not replaced: 100000"_s));
        sale.pay(40'000, QDate(2026, 7, 8));

        QVERIFY(!piecesOf(sale, QDate(2026, 7, 8)).join(u' ').contains(u"Bounced"_s));
    }

    void recordsTheReceiptOfTheLineByItsKey()
    {
        CollectionCase sale(u"cash"_s);
        RecordingWindow window(*sale.company.store, sale.company.program);
        CollectionScreen screen(window);
        QSignalSpy loaded(&screen, &CollectionScreen::loaded);
        screen.resize(1'200, 800);
        screen.show();
        QVERIFY(comes(loaded));
        QVERIFY(screen.currentItem());
        QCOMPARE(screen.currentItem()->amount, inr(287'080));

        QTest::keyClick(&screen.table(), Qt::Key_F6);
        QTest::keyClick(&screen.table(), Qt::Key_Return);

        QCOMPARE(window.operations.size(), 1);
        QCOMPARE(window.operations.first().name, u"take-receipt"_s);
        QCOMPARE(window.operations.first().values.value(u"booking"_s).toUuid(), sale.booking.uuid());
        QCOMPARE(window.operations.first().values.value(u"amount"_s).value<Money>(), inr(287'080));
        QCOMPARE(window.records, (QList<RecordKey>{{u"bookings"_s, sale.booking.uuid()}}));
    }

    void offersWhatFitsTheGroup()
    {
        CollectionCase sale(u"demand"_s);
        RecordingWindow window(*sale.company.store, sale.company.program);
        CollectionScreen screen(window);
        QSignalSpy loaded(&screen, &CollectionScreen::loaded);
        QVERIFY(comes(loaded));

        auto *act = screen.findChild<QPushButton *>(u"mainAct"_s);
        QCOMPARE(act->text(), u"Raise demand"_s);
        act->click();

        QCOMPARE(window.operations.first().name, u"raise-demand"_s);
        QCOMPARE(window.operations.first().values.value(u"due_up_to"_s).toDate(), QDate(2026, 7, 1));
        QVERIFY(!screen.findChild<QPushButton *>(u"call"_s)->isHidden());
        screen.findChild<QPushButton *>(u"statement"_s)->click();
        QCOMPARE(window.reports.first().values.value(u"party"_s).toUuid(), sale.buyer.uuid());
    }

    void writesWhatIsShown()
    {
        CollectionCase sale(u"cash"_s);
        RecordingWindow window(*sale.company.store, sale.company.program);
        CollectionScreen screen(window);
        QSignalSpy loaded(&screen, &CollectionScreen::loaded);
        QVERIFY(comes(loaded));
        const QString path = sale.company.folder.filePath(u"collections.csv"_s);

        const Result<qint64> written = screen.writeTo(path);

        QVERIFY(written);
        QCOMPARE(*written, 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString words = QString::fromUtf8(file.readAll());
        QVERIFY2(words.contains(u"Aarav Deshmukh"_s) && words.contains(u"287080.00"_s), qUtf8Printable(words));
        screen.chooseGroup(CollectionGroup::OverdueLonger);
        QCOMPARE(*screen.writeTo(path), 0);
    }
};

FREEHOLD_TEST(TestCollectionScreen);

} // namespace freehold::testing

#include "tst_collection_screen.moc"
