// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/sales/booking_company.h"
#include "../unit/sales/collection_case.h"
#include "accounting/screens/journal_screen.h"
#include "exchange/draft.h"
#include "org/entities/branch.h"
#include "recording_window.h"
#include "sales/screens/booking_screen.h"
#include "sales/screens/receipt_screen.h"
#include "ui/banner.h"
#include "ui/draft_keeper.h"
#include "ui/operation_dialog.h"
#include "ui/record_form.h"
#include "ui/rows_editor.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

namespace freehold::testing {

using namespace Qt::StringLiterals;

class TestDrafts final : public QObject
{
    Q_OBJECT

private:
    static void write(QWidget &form, const QString &field, const QString &words)
    {
        auto *edit = form.findChild<QLineEdit *>(field);
        QVERIFY(edit);
        QApplication::setActiveWindow(&form);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, words);
    }
    static Banner *offer(QWidget &form) { return form.findChild<Banner *>(u"draftBanner"_s); }
    static bool hasDraft(Store &store, const QString &form)
    {
        return store.read([&](Reader &reader) { return draftOf(reader, form).has_value(); }).valueOr(false);
    }

private Q_SLOTS:
    void whatWasTypedIsOfferedAfterTheWindowWasTornDown()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        {
            RecordForm form(window, entityOf<Branch>(), {}, {});
            form.show();
            write(form, u"name"_s, u"Pune office"_s);
            QVERIFY(!hasDraft(*company.store, u"branches"_s));
            QTRY_VERIFY_WITH_TIMEOUT(hasDraft(*company.store, u"branches"_s), 9'000); // by itself, after five seconds
        }
        RecordForm again(window, entityOf<Branch>(), {}, {});
        again.show();
        QVERIFY(!offer(again)->isHidden());
        QVERIFY(again.findChild<QLineEdit *>(u"name"_s)->text().isEmpty());

        offer(again)->act();

        QCOMPARE(again.findChild<QLineEdit *>(u"name"_s)->text(), u"Pune office"_s);
        QVERIFY(offer(again)->isHidden());
    }

    void twoFormsOfOneKindKeepADraftEach()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        {
            RecordForm one(window, entityOf<Branch>(), {}, {});
            RecordForm two(window, entityOf<Branch>(), {}, {});
            for (const auto &[form, words] : {std::pair{&one, u"Pune office"_s}, std::pair{&two, u"Nashik office"_s}}) {
                form->show();
                write(*form, u"name"_s, words);
                form->findChild<DraftKeeper *>()->keepNow();
            }
        }
        RecordForm first(window, entityOf<Branch>(), {}, {});
        RecordForm second(window, entityOf<Branch>(), {}, {});

        offer(first)->act();
        offer(second)->act();

        QCOMPARE(first.findChild<QLineEdit *>(u"name"_s)->text(), u"Pune office"_s);
        QCOMPARE(second.findChild<QLineEdit *>(u"name"_s)->text(), u"Nashik office"_s);
    }

    void aSecondReaderOfTheFileFindsTheDraftWhileTheFirstStillRuns()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        RecordForm form(window, entityOf<Branch>(), {}, {});
        form.show();
        write(form, u"name"_s, u"Pune office"_s);
        form.findChild<DraftKeeper *>(u"draftKeeper"_s)->keepNow();

        // What a process that was killed now would leave: the file as it stands.
        auto other = Store::open(company.program.catalogue, company.program.operations, {.path = company.store->path(), .isReadOnly = true});

        QVERIFY(other.ok());
        (*other)->setActor(company.store->actor());
        QVERIFY(hasDraft(**other, u"branches"_s));
    }

    void aDraftLeavesNoLineInHistoryAndOutbox()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        const auto count = [&] {
            return company.integer(u"select count(*) from sync_txn"_s) + company.integer(u"select count(*) from sync_op"_s)
                + company.integer(u"select count(*) from audit_log"_s);
        };
        const qint64 before = count();
        RecordForm form(window, entityOf<Branch>(), {}, {});
        form.show();
        write(form, u"name"_s, u"Pune office"_s);

        form.findChild<DraftKeeper *>(u"draftKeeper"_s)->keepNow();

        QVERIFY(hasDraft(*company.store, u"branches"_s));
        QCOMPARE(count(), before);
    }

    void savingAndDiscardingTakeTheDraftAway()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        RecordForm form(window, entityOf<Branch>(), {}, {});
        form.show();
        write(form, u"code"_s, u"PN"_s);
        write(form, u"name"_s, u"Pune office"_s);
        form.findChild<DraftKeeper *>(u"draftKeeper"_s)->keepNow();
        QSignalSpy saved(&form, &RecordForm::saved);

        QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);

        QVERIFY(comes(saved));
        QTRY_VERIFY(!hasDraft(*company.store, u"branches"_s));

        OperationDialog dialog(window, *company.program.catalogue.operation(u"add-user"), {});
        dialog.show();
        write(dialog, u"full_name"_s, u"Meera"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        offer(dialog)->act();
        QVERIFY(!dialog.isVisible());
        QTRY_VERIFY(!hasDraft(*company.store, u"add-user"_s));
    }

    void escapeTwiceLeavesAndKeepsTheDraft()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        OperationDialog dialog(window, *company.program.catalogue.operation(u"add-user"), {});
        dialog.show();
        write(dialog, u"full_name"_s, u"Meera Joshi"_s);

        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QVERIFY(offer(dialog)->text().contains(u"Esc"_s));
        QTest::keyClick(&dialog, Qt::Key_Escape);

        QVERIFY(!dialog.isVisible());
        QVERIFY(hasDraft(*company.store, u"add-user"_s));
    }

    void anUntouchedFormLeavesAtOnce()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        OperationDialog dialog(window, *company.program.catalogue.operation(u"add-user"), {});
        dialog.show();

        QTest::keyClick(&dialog, Qt::Key_Escape);

        QVERIFY(!dialog.isVisible());
        QVERIFY(!hasDraft(*company.store, u"add-user"_s));
    }

    void aReceiptComesBackWithItsBookingAndWithWhatCouldNotBeRead()
    {
        CollectionCase sale(u"cash"_s);
        RecordingWindow window(*sale.company.store, sale.company.program);
        {
            ReceiptScreen screen(window, {{u"booking"_s, sale.booking.uuid()}});
            screen.show();
            write(screen, u"amount"_s, u"1.5L+"_s);
            QVERIFY(screen.mayClose());
        }
        ReceiptScreen again(window);
        again.show();
        QVERIFY(!offer(again)->isHidden());

        offer(again)->act();

        QCOMPARE(again.findChild<QLineEdit *>(u"amount"_s)->text(), u"1.5L+"_s);
        QCOMPARE(again.currentRecord().id, sale.booking.uuid());
    }

    void aBookingComesBackAtItsStep()
    {
        BookingCompany company;
        RecordingWindow window(*company.store, company.program);
        const QUuid buyer = company.party(u"Aarav Deshmukh"_s).uuid();
        {
            BookingScreen screen(window, {{u"plots"_s, QVariantList{company.plot(u"A-002"_s).uuid()}}});
            screen.show();
            screen.form().editor(u"buyer")->setValue(buyer);
            screen.showStep(2);
            write(screen, u"discount"_s, u"5000"_s);
            QVERIFY(screen.mayClose());
        }
        BookingScreen again(window);
        offer(again)->act();

        QCOMPARE(again.step(), 2);
        QCOMPARE(again.form().editor(u"buyer")->value()->toUuid(), buyer);
        QCOMPARE(again.form().editor(u"plots")->value()->toList().size(), 1);
    }

    void aJournalEntryComesBackWithItsLines()
    {
        CollectionCase sale(u"cash"_s);
        RecordingWindow window(*sale.company.store, sale.company.program);
        {
            JournalScreen screen(window);
            screen.show();
            auto *debit = screen.lines().cell(0, u"debit")->findChild<QLineEdit *>(u"debit"_s);
            QTest::keyClicks(debit, u"1200"_s);
            QVERIFY(screen.mayClose());
        }
        JournalScreen again(window);
        offer(again)->act();

        QCOMPARE(again.lines().cell(0, u"debit")->value()->value<Money>().minor(), 1'200'00);
        QCOMPARE(again.difference().minor(), 1'200'00);
    }
};

FREEHOLD_TEST(TestDrafts);

} // namespace freehold::testing

#include "tst_drafts.moc"
