// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/sales/collection_case.h"
#include "recording_window.h"
#include "sales/screens/customer_screen.h"
#include "sales/screens/receipt_screen.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListWidget>
#include <QTabWidget>

namespace freehold::testing {

using namespace Qt::StringLiterals;

class TestReceiptScreen final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAReceiptByTheKeyboardAlone()
    {
        CollectionCase sale(u"demand"_s);
        sale.demand(QDate(2026, 7, 1));
        RecordingWindow window(*sale.company.store, sale.company.program);
        ReceiptScreen screen(window);
        screen.resize(1'200, 800);
        screen.show();
        QApplication::setActiveWindow(&screen);
        screen.find();
        QElapsedTimer watch;
        watch.start();
        QSignalSpy found(&screen, &ReceiptScreen::found);
        const QString plot = sale.read([&](Reader &reader) { return reader.select<Plot>().first().number; });

        QTest::keyClicks(QApplication::focusWidget(), plot);
        while (screen.findChild<QListWidget *>(u"hits"_s)->currentRow() < 0)
            QVERIFY(found.wait(10'000));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"amount"_s);
        QSignalSpy previewed(&screen, &ReceiptScreen::previewed);
        QTest::keyClicks(QApplication::focusWidget(), u"1.5L"_s);
        QVERIFY(comes(previewed));
        // So much cash for property has to be confirmed.
        QSignalSpy refused(&screen, &ReceiptScreen::refused);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(comes(refused));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"cash_limit_acknowledged"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QSignalSpy saved(&screen, &ReceiptScreen::saved);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);

        QVERIFY(comes(saved));
        QVERIFY(watch.elapsed() < 20'000);
        const Receipt receipt = sale.read([&](Reader &reader) { return reader.select<Receipt>().first(); });
        QCOMPARE(receipt.amount.minor(), 150'000'00);
        QCOMPARE(receipt.booking, sale.booking);
        QCOMPARE(window.reports.size(), 1);
        QCOMPARE(window.reports.first().values.value(u"receipt"_s).toUuid(), receipt.id.uuid());
        QVERIFY(sale.problems().isEmpty());
    }

    void showsWhatTheAmountWillSettleBeforeItIsSaved()
    {
        CollectionCase sale(u"cash"_s);
        RecordingWindow window(*sale.company.store, sale.company.program);
        ReceiptScreen screen(window, {{u"booking"_s, sale.booking.uuid()}, {u"amount"_s, QVariant::fromValue(inr(300'000))}});
        QSignalSpy previewed(&screen, &ReceiptScreen::previewed);

        QVERIFY(comes(previewed));

        // 287,080 of the first instalment, the rest of the second.
        const ReceiptPreview preview = *screen.preview();
        QCOMPARE(preview.lines.size(), 4);
        QCOMPARE(preview.lines.at(0).pays, inr(287'080));
        QCOMPARE(preview.lines.at(1).pays, inr(12'920));
        QVERIFY(preview.onAccount.isZero());
        QCOMPARE(sale.read([](Reader &reader) { return reader.integer(u"select count(*) from receipts"_s); }), 0);
    }

    void aChequeAsksForItsNumberBankAndDate()
    {
        CollectionCase sale(u"cash"_s);
        RecordingWindow window(*sale.company.store, sale.company.program);
        ReceiptScreen screen(window, {{u"booking"_s, sale.booking.uuid()}, {u"amount"_s, QVariant::fromValue(inr(1'000))}, {u"method"_s, u"cheque"_s}});
        QVERIFY(!screen.form().editor(u"cheque_number")->isHidden());
        QVERIFY(screen.form().editor(u"reference")->isHidden());
        QSignalSpy refused(&screen, &ReceiptScreen::refused);

        screen.save(false);

        QVERIFY(comes(refused));
        QVERIFY(!screen.form().editor(u"cheque_number")->problem().isEmpty());
    }

    void anotherPersonMayPayForTheBuyer()
    {
        CollectionCase sale(u"cash"_s);
        const QUuid father = sale.company.run(u"add-customer"_s, {{u"full_name"_s, u"Ramesh Deshmukh"_s}}).id;
        RecordingWindow window(*sale.company.store, sale.company.program);
        ReceiptScreen screen(window, {{u"booking"_s, sale.booking.uuid()}, {u"amount"_s, QVariant::fromValue(inr(1'000))}});
        QVERIFY(!screen.form().editor(u"party")->isHidden());
        screen.form().editor(u"party")->setValue(father);
        QSignalSpy saved(&screen, &ReceiptScreen::saved);

        screen.save(false);

        QVERIFY(comes(saved));
        const Receipt receipt = sale.read([](Reader &reader) { return reader.select<Receipt>().first(); });
        QCOMPARE(receipt.party.uuid(), father);
        QCOMPARE(receipt.booking, sale.booking);
        QVERIFY(screen.form().editor(u"party")->isHidden());
    }

    void findsABookingByNamePhoneAndPlot()
    {
        CollectionCase sale(u"demand"_s);
        sale.company.run(u"add-contact-point"_s, {{u"party"_s, sale.buyer.uuid()}, {u"kind"_s, u"phone"_s}, {u"value"_s, u"98765 43210"_s}});
        const QDate today(2026, 7, 1);
        const auto find = [&](const QString &words) {
            return sale.read([&](Reader &reader) { return findBookings(reader, words, today); });
        };
        const QString name = sale.read([&](Reader &reader) { return reader.get(sale.buyer).fullName; });
        const QString plot = sale.read([&](Reader &reader) { return reader.get(sale.project).code + u'-' + reader.select<Plot>().first().number; });

        for (const QString &words : {name.left(4), u"7654"_s, plot}) {
            const QList<BookingHit> hits = find(words);
            QVERIFY2(!hits.isEmpty(), qPrintable(words));
            QCOMPARE(hits.first().booking, sale.booking);
        }
        QVERIFY(find(u"nobody of that name"_s).isEmpty());
    }

    void theCustomersPageShowsBookingsAndStatement()
    {
        CollectionCase sale(u"cash"_s);
        sale.pay(287'080, QDate(2026, 7, 1));
        RecordingWindow window(*sale.company.store, sale.company.program);
        CustomerScreen screen(window, {{u"id"_s, sale.buyer.uuid()}});
        QSignalSpy loaded(&screen, &CustomerScreen::loaded);
        QVERIFY(comes(loaded));
        QCOMPARE(screen.facts()->bookings.size(), 1);
        QCOMPARE(screen.facts()->bookings.first().paidInstalments, 1);
        QCOMPARE(screen.facts()->bookings.first().figures.balance, inr(2'583'720));
        QSignalSpy statement(&screen, &CustomerScreen::statementLoaded);

        screen.tabs().setCurrentIndex(1);

        QVERIFY(comes(statement));
        const QList<DocumentTableView *> tables = screen.findChildren<DocumentTableView *>();
        QCOMPARE(tables.size(), 2);
        QTest::keyClick(&screen, Qt::Key_F6);
        QCOMPARE(window.operations.first().name, u"take-receipt"_s);
        QCOMPARE(window.operations.first().values.value(u"party"_s).toUuid(), sale.buyer.uuid());
    }
};

FREEHOLD_TEST(TestReceiptScreen);

} // namespace freehold::testing

#include "tst_receipt_screen.moc"
