// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/posting.h"
#include "accounting/screens/journal_screen.h"
#include "recording_window.h"
#include "ui/rows_editor.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace freehold::testing {

using namespace Qt::StringLiterals;

class TestJournalScreen final : public QObject
{
    Q_OBJECT

private:
    static void type(JournalScreen &screen, int row, const QString &column, const QString &words)
    {
        auto *line = screen.lines().cell(row, column)->findChild<QLineEdit *>(column);
        line->selectAll();
        QTest::keyClicks(line, words);
    }

private Q_SLOTS:
    void tellsTheDifferenceAndPostsOnlyWhatBalances()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        const auto account = [&](const QString &role) { return company.read([&](Reader &reader) { return accountFor(reader, role).uuid(); }); };
        JournalScreen screen(window);
        const auto *post = screen.findChild<QPushButton *>(u"post"_s);
        QVERIFY(!post->isEnabled());

        screen.lines().cell(0, u"account")->setValue(account(u"bank_charges"_s));
        type(screen, 0, u"debit"_s, u"1,250.50"_s);
        screen.lines().cell(1, u"account")->setValue(account(u"bank"_s));
        type(screen, 1, u"credit"_s, u"1,000"_s);
        QCOMPARE(screen.difference().minor(), 25'050);
        QVERIFY(!post->isEnabled());
        QCOMPARE(screen.findChild<QLabel *>(u"difference"_s)->text(), u"₹250.50 to credit"_s);
        type(screen, 1, u"credit"_s, u"1,250.50"_s);
        QVERIFY(post->isEnabled());
        QSignalSpy posted(&screen, &JournalScreen::posted);
        QTest::keyClick(&screen, Qt::Key_Return, Qt::ControlModifier);
        screen.post();

        QVERIFY(comes(posted));
        QCOMPARE(company.integer(u"select count(*) from journal_entries where state = 'posted'"_s), 1);
        QCOMPARE(company.integer(u"select max(amount) from journal_lines"_s), 125'050);
        QCOMPARE(screen.lines().rowCount(), 2);
    }

    void controlSPosts()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        const auto account = [&](const QString &role) { return company.read([&](Reader &reader) { return accountFor(reader, role).uuid(); }); };
        JournalScreen screen(window);
        screen.show();
        QApplication::setActiveWindow(&screen);
        screen.lines().cell(0, u"account")->setValue(account(u"bank_charges"_s));
        type(screen, 0, u"debit"_s, u"100"_s);
        screen.lines().cell(1, u"account")->setValue(account(u"bank"_s));
        type(screen, 1, u"credit"_s, u"100"_s);
        QSignalSpy posted(&screen, &JournalScreen::posted);
        auto *line = screen.lines().cell(1, u"credit")->findChild<QLineEdit *>(u"credit"_s);
        line->setFocus();

        QTest::keyClick(line, Qt::Key_S, Qt::ControlModifier);

        QVERIFY(comes(posted));
    }

    void theLastLineIsFollowedByABlankOne()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        JournalScreen screen(window);
        QCOMPARE(screen.lines().rowCount(), 2);

        type(screen, 1, u"debit"_s, u"10"_s);

        QCOMPARE(screen.lines().rowCount(), 3);
    }

    void theRemainderIsFilledIn()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        JournalScreen screen(window);
        screen.show();
        QApplication::setActiveWindow(&screen);
        type(screen, 0, u"debit"_s, u"1,250.50"_s);

        QTest::keyClick(&screen, Qt::Key_Equal, Qt::ControlModifier);

        QVERIFY(screen.difference().isZero());
        QCOMPARE(screen.lines().cell(1, u"credit")->value()->value<Money>().minor(), 125'050);
    }

    void theNarrationOfTheLastEntryIsRepeated()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        const auto account = [&](const QString &role) { return company.read([&](Reader &reader) { return accountFor(reader, role).uuid(); }); };
        const QVariant amount = QVariant::fromValue(Money(100, Currency(u"INR")));
        company.run(u"post-journal"_s, {{u"day"_s, QDate(2026, 7, 1)},
                                        {u"narration"_s, u"Charges of June"_s},
                                        {u"lines"_s, QVariantList{QVariantMap{{u"account"_s, account(u"bank_charges"_s)}, {u"debit"_s, amount}},
                                                                  QVariantMap{{u"account"_s, account(u"bank"_s)}, {u"credit"_s, amount}}}}});
        JournalScreen screen(window);
        screen.show();
        QApplication::setActiveWindow(&screen);

        QTest::keyClick(&screen, Qt::Key_Apostrophe, Qt::ControlModifier);

        QTRY_COMPARE(screen.form().editor(u"narration")->value()->toString(), u"Charges of June"_s);
    }

    void anAmountThatCannotBeReadKeepsTheEntryBack()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        JournalScreen screen(window);

        type(screen, 0, u"debit"_s, u"12x"_s);

        QVERIFY(!screen.findChild<QPushButton *>(u"post"_s)->isEnabled());
        QVERIFY(screen.findChild<QLabel *>(u"difference"_s)->text().contains(u"cannot be read"_s));
    }
};

FREEHOLD_TEST(TestJournalScreen);

} // namespace freehold::testing

#include "tst_journal_screen.moc"
