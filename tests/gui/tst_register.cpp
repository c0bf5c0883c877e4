// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/operations/post_journal.h"
#include "accounting/posting.h"
#include "accounting/screens/narration_line.h"
#include "accounting/screens/register_entry.h"
#include "accounting/screens/register_model.h"
#include "accounting/screens/register_screen.h"
#include "recording_window.h"
#include "ui/value_editor.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTableView>

namespace freehold::testing {

using namespace Qt::StringLiterals;

class TestRegister final : public QObject
{
    Q_OBJECT

private:
    static Id<Account> account(TestCompany &company, const QString &role)
    {
        return company.read([&](Reader &reader) { return accountFor(reader, role); });
    }
    static PostJournal payment(TestCompany &company, QDate day, qint64 minor)
    {
        PostJournal entry;
        entry.kind = JournalKind::Payment;
        entry.day = day;
        entry.narration = u"Bank charges"_s;
        JournalRow charge;
        charge.account = account(company, u"bank_charges"_s);
        charge.debit = Money(minor, Currency(u"INR"));
        JournalRow bank;
        bank.account = account(company, u"bank"_s);
        bank.credit = charge.debit;
        entry.lines = {charge, bank};
        return entry;
    }
    static void enter(QWidget *input, const QString &words)
    {
        QTest::keyClicks(input, words);
        QTest::keyClick(input, Qt::Key_Return);
    }

private Q_SLOTS:
    void postsLineAfterLineByTheKeyboardAlone()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        RegisterScreen screen(window);
        screen.resize(1'200, 700);
        screen.show();
        QApplication::setActiveWindow(&screen);
        QSignalSpy loaded(&screen, &RegisterScreen::loaded);
        QVERIFY(comes(loaded));
        RegisterEntry &entry = screen.entry();
        entry.start();

        enter(QApplication::focusWidget(), u""_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"other"_s);
        entry.other().setValue(account(company, u"bank_charges"_s).uuid());
        enter(QApplication::focusWidget(), u""_s);
        enter(QApplication::focusWidget(), u"Charges of June"_s);
        enter(QApplication::focusWidget(), u""_s); // nothing came in
        QCOMPARE(QApplication::focusWidget()->objectName(), u"out"_s);
        QSignalSpy posted(&screen, &RegisterScreen::posted);
        enter(QApplication::focusWidget(), u"1,250.50"_s);

        QVERIFY(comes(posted));
        const JournalEntry made = company.read([](Reader &reader) { return reader.select<JournalEntry>().first(); });
        QCOMPARE(made.kind, JournalKind::Payment);
        QCOMPARE(made.narration, u"Charges of June"_s);
        QCOMPARE(made.day, QDate(2026, 7, 1));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"day"_s);
        QVERIFY(entry.isBlank());
        QVERIFY(QTest::qWaitFor([&] { return screen.model().rowCount() == 2; }, 10'000));
        QCOMPARE(screen.model().closing().minor(), -125'050);
    }

    void aCompletionIsShownAndNeverWrittenUnasked()
    {
        TestCompany company;
        company.run(payment(company, QDate(2026, 7, 1), 10'000));
        RecordingWindow window(*company.store, company.program);
        RegisterScreen screen(window);
        QSignalSpy loaded(&screen, &RegisterScreen::loaded);
        QVERIFY(comes(loaded));
        NarrationLine &narration = screen.entry().narration();

        QTest::keyClicks(&narration, u"bank"_s);
        QCOMPARE(narration.completion(), u" charges"_s);
        QCOMPARE(narration.text(), u"bank"_s);
        QTest::keyClick(&narration, Qt::Key_End);

        QCOMPARE(narration.text(), u"bank charges"_s);
    }

    void repeatsTheFieldAboveAndStopsWithShiftEnter()
    {
        TestCompany company;
        company.run(payment(company, QDate(2026, 7, 1), 10'000));
        RecordingWindow window(*company.store, company.program);
        RegisterScreen screen(window);
        screen.resize(1'200, 700);
        screen.show();
        QApplication::setActiveWindow(&screen);
        RegisterEntry &entry = screen.entry();
        QVERIFY(QTest::qWaitFor([&] { return screen.model().lineAt(1) != nullptr; }, 10'000));

        for (QWidget *input : {entry.day().focusProxy(), entry.other().focusProxy(), static_cast<QWidget *>(&entry.narration()), entry.out().focusProxy()})
            QTest::keyClick(input, Qt::Key_Apostrophe, Qt::ControlModifier);
        QCOMPARE(entry.narration().text(), u"Bank charges"_s);
        QSignalSpy posted(&screen, &RegisterScreen::posted);
        QTest::keyClick(entry.out().focusProxy(), Qt::Key_Return, Qt::ShiftModifier);

        QVERIFY(comes(posted));
        QCOMPARE(company.integer(u"select count(*) from journal_entries where amount = 10000"_s), 2);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&screen.table()));
    }

    void aLineNeedsOneAmount()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        RegisterScreen screen(window);
        QSignalSpy loaded(&screen, &RegisterScreen::loaded);
        QVERIFY(comes(loaded));
        screen.entry().other().setValue(account(company, u"bank_charges"_s).uuid());
        QSignalSpy told(&screen.entry(), &RegisterEntry::problemTold);

        QTest::keyClick(screen.entry().out().focusProxy(), Qt::Key_Return);

        QCOMPARE(told.size(), 1);
        QCOMPARE(company.integer(u"select count(*) from journal_entries"_s), 0);
    }

    void keepsTheBalanceOfLinesThatNobodyLookedAt()
    {
        TestCompany company;
        for (int line = 0; line < 250; ++line)
            company.run(payment(company, QDate(2026, 6, 30).addDays(line / 240), 100 + line));
        RegisterModel model(*company.store, company.read([](Reader &reader) { return companyFormat(reader); }));
        const QAbstractItemModelTester tester(&model);
        QSignalSpy loaded(&model, &RegisterModel::loaded);
        model.load(account(company, u"bank"_s), QDate(2026, 7, 1));
        QVERIFY(comes(loaded));

        // 240 lines of 100 to 339 stand before July: 240 x 219.5 = 52,680; ten of 340 to 349 follow: 3,445.
        QCOMPARE(model.content().opening, -52'680);
        QCOMPARE(model.rowCount(), 11);
        QCOMPARE(model.closing().minor(), -56'125);
        QVERIFY(QTest::qWaitFor([&] { return model.lineAt(10) != nullptr; }, 10'000));
        QCOMPARE(model.lineAt(10)->amount, -349);
        QCOMPARE(model.lineAt(10)->otherLines, 1);
        endReading();
    }

    void aVoucherIsOfTheKindItsAccountsSay()
    {
        const QUuid bank = QUuid::createUuid();
        const QUuid cash = QUuid::createUuid();
        const QUuid rent = QUuid::createUuid();
        const QSet<QUuid> money{bank, cash};

        QCOMPARE(registerKind(money, bank, rent, true), JournalKind::Receipt);
        QCOMPARE(registerKind(money, bank, rent, false), JournalKind::Payment);
        QCOMPARE(registerKind(money, rent, bank, true), JournalKind::Payment);
        QCOMPARE(registerKind(money, bank, cash, true), JournalKind::Contra);
        QCOMPARE(registerKind(money, rent, rent, true), JournalKind::Journal);
    }
};

FREEHOLD_TEST(TestRegister);

} // namespace freehold::testing

#include "tst_register.moc"
