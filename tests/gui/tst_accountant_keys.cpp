// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/entities/journal_entry.h"
#include "accounting/operations/post_journal.h"
#include "accounting/posting.h"
#include "accounting/screens/journal_screen.h"
#include "accounting/screens/narration_line.h"
#include "accounting/screens/register_entry.h"
#include "accounting/screens/register_model.h"
#include "accounting/screens/register_screen.h"
#include "recording_window.h"
#include "ui/key_map.h"
#include "ui/rows_editor.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// What the accountant's set of keys adds in vouchers, and the splits of a register.
class TestAccountantKeys final : public QObject
{
    Q_OBJECT

    struct Books {
        TestCompany company;
        RecordingWindow window{*company.store, company.program};

        QUuid account(const QString &role) { return company.read([&](Reader &reader) { return accountFor(reader, role).uuid(); }); }
        QUuid charge(qint64 minor, const QString &narration)
        {
            const QVariantList lines{QVariantMap{{u"account"_s, account(u"bank_charges"_s)}, {u"debit"_s, QVariant::fromValue(Money(minor, Currency(u"INR")))}},
                                     QVariantMap{{u"account"_s, account(u"bank"_s)}, {u"credit"_s, QVariant::fromValue(Money(minor, Currency(u"INR")))}}};
            return company.run(u"post-journal"_s, {{u"kind"_s, u"payment"_s}, {u"day"_s, company.store->clock().today()}, {u"narration"_s, narration}, {u"lines"_s, lines}}).id;
        }
    };

    static void show(QWidget &screen)
    {
        screen.resize(1'200, 700);
        screen.show();
        QApplication::setActiveWindow(&screen);
    }
    static void setPreset(KeyPreset preset) { KeyMap().setPreset(preset); }

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void leadsToTheDateOfTheVoucher()
    {
        Books books;
        JournalScreen screen(books.window);
        show(screen);
        screen.form().editor(u"narration")->setFocus();
        QWidget *narration = QApplication::focusWidget();

        QTest::keyClick(narration, Qt::Key_F2);
        QCOMPARE(QApplication::focusWidget(), narration); // not without the preset
        setPreset(KeyPreset::Accountant);
        QTest::keyClick(narration, Qt::Key_F2);

        QCOMPARE(QApplication::focusWidget()->objectName(), u"day"_s);
    }

    void repeatsTheLastNarration()
    {
        Books books;
        books.charge(100'00, u"Charges of June"_s);
        setPreset(KeyPreset::Accountant);
        JournalScreen screen(books.window);
        show(screen);
        screen.form().editor(u"narration")->setFocus();

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_R, Qt::ControlModifier);

        QTRY_COMPARE(screen.form().editor(u"narration")->value()->toString(), u"Charges of June"_s);
    }

    void acceptsTheVoucherOutsideTextFields()
    {
        Books books;
        setPreset(KeyPreset::Accountant);
        const QVariantList lines{QVariantMap{{u"account"_s, books.account(u"bank_charges"_s)}, {u"debit"_s, QVariant::fromValue(Money(75'00, Currency(u"INR")))}},
                                 QVariantMap{{u"account"_s, books.account(u"bank"_s)}, {u"credit"_s, QVariant::fromValue(Money(75'00, Currency(u"INR")))}}};
        JournalScreen screen(books.window, {{u"narration"_s, u"Charges"_s}, {u"lines"_s, lines}});
        show(screen);
        QSignalSpy posted(&screen, &JournalScreen::posted);
        screen.form().editor(u"narration")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(posted.isEmpty()); // there it marks the words

        screen.findChild<QPushButton *>(u"repeatNarration"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);

        QVERIFY(comes(posted));
        QCOMPARE(books.company.integer(u"select max(amount) from journal_lines"_s), 75'00);
    }

    void duplicatesAndReversesTheEntryWithTheCursor()
    {
        Books books;
        const QUuid entry = books.charge(1'250'50, u"Charges of June"_s);
        setPreset(KeyPreset::Accountant);
        RegisterScreen screen(books.window);
        show(screen);
        QSignalSpy loaded(&screen, &RegisterScreen::loaded);
        QVERIFY(comes(loaded));
        screen.table().setFocus();
        const int row = screen.model().rowCount() - 1;
        screen.table().selectRow(row);
        QTRY_VERIFY(screen.model().lineAt(row));

        QTest::keyClick(&screen.table(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(books.window.operations.size(), 1);
        QCOMPARE(books.window.operations.first().name, u"post-journal"_s);
        const QVariantMap request = books.window.operations.first().values;
        QCOMPARE(request.value(u"narration"_s).toString(), u"Charges of June"_s);
        QCOMPARE(request.value(u"lines"_s).toList().first().toMap().value(u"debit"_s).value<Money>().minor(), 1'250'50);
        QCOMPARE(request.value(u"lines"_s).toList().last().toMap().value(u"account"_s).toUuid(), books.account(u"bank"_s));
        QTest::keyClick(&screen.table(), Qt::Key_X, Qt::AltModifier);

        QCOMPARE(books.window.operations.last().name, u"reverse-journal"_s);
        QCOMPARE(books.window.operations.last().values.value(u"entry"_s).toUuid(), entry);
    }

    void splitsTheLineOfARegister()
    {
        Books books;
        RegisterScreen screen(books.window);
        show(screen);
        QSignalSpy loaded(&screen, &RegisterScreen::loaded);
        QVERIFY(comes(loaded));
        screen.entry().start();
        screen.entry().narration().setText(u"Light and water"_s);
        screen.entry().out().setValue(QVariant::fromValue(Money(900'00, Currency(u"INR"))));
        screen.entry().narration().setFocus();

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);

        QCOMPARE(books.window.operations.size(), 1);
        const QVariantMap request = books.window.operations.first().values;
        QCOMPARE(request.value(u"narration"_s).toString(), u"Light and water"_s);
        const QVariantMap own = request.value(u"lines"_s).toList().first().toMap();
        QCOMPARE(own.value(u"account"_s).toUuid(), books.account(u"bank"_s));
        QCOMPARE(own.value(u"credit"_s).value<Money>().minor(), 900'00);
        QVERIFY(screen.entry().isBlank());
    }
};

FREEHOLD_TEST(TestAccountantKeys);

} // namespace freehold::testing

#include "tst_accountant_keys.moc"
