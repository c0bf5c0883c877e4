// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/sales/collection_case.h"
#include "accounting/screens/journal_screen.h"
#include "recording_window.h"
#include "ui/banner.h"
#include "ui/lookup_editor.h"
#include "ui/operation_dialog.h"
#include "ui/rows_editor.h"
#include "ui/simple_editors.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

namespace freehold::testing {

using namespace Qt::StringLiterals;

class TestFields final : public QObject
{
    Q_OBJECT

private:
    static LookupHit firstHit(TestCompany &company, const LookupMemory &memory, const QString &typed)
    {
        const Entity &parties = *company.program.catalogue.entity(u"parties"_s);
        const QList<LookupHit> hits = company.read([&](Reader &reader) { return lookupHits(reader, parties, memory, {.typed = typed}); });
        return hits.isEmpty() ? LookupHit() : hits.first();
    }
    static QUuid customer(TestCompany &company, const QString &name)
    {
        return company.run(u"add-customer"_s, {{u"full_name"_s, name}}).id;
    }
    static Field partyField() { return column("buyer", label("Test", "Buyer"), FieldType::Reference).to(u"parties"_s); }
    static QAbstractItemView *offers(QWidget &editor) { return editor.findChild<QCompleter *>()->popup(); }
    static QString note(QWidget &editor, const QString &field) { return editor.findChild<QLabel *>(field + u".problem"_s)->text(); }

private Q_SLOTS:
    void init() { QSettings().remove(u"lookups"_s); }

    void ranksTheLastChosenBeforeTheOftenChosenBeforeAPrefixBeforeAPart()
    {
        TestCompany company;
        const QUuid part = customer(company, u"Sunita Raman"_s);
        const QUuid prefix = customer(company, u"Raman Iyer"_s);
        const QUuid often = customer(company, u"Vijay Raman"_s);
        const QUuid last = customer(company, u"Anil Raman"_s);
        QCOMPARE(firstHit(company, LookupMemory(u"parties"_s), u"Raman"_s).id, prefix);
        for (int i = 0; i < 3; ++i)
            LookupMemory(u"parties"_s).note(often);
        LookupMemory(u"parties"_s).note(last);

        const Entity &parties = *company.program.catalogue.entity(u"parties"_s);
        const QList<LookupHit> hits = company.read([&](Reader &reader) {
            return lookupHits(reader, parties, LookupMemory(u"parties"_s), {.typed = u"raman"_s});
        });

        QList<QUuid> ids;
        for (const LookupHit &hit : hits)
            ids.append(hit.id);
        QCOMPARE(ids, (QList<QUuid>{last, often, prefix, part}));
    }

    void findsByAnyPartOfNameCodeAndPhone()
    {
        TestCompany company;
        const QUuid id = customer(company, u"Aarav Deshmukh"_s);
        company.run(u"add-contact-point"_s, {{u"party"_s, id}, {u"kind"_s, u"phone"_s}, {u"value"_s, u"98765 43210"_s}});
        const QString code = company.read([&](Reader &reader) { return reader.values(*company.program.catalogue.entity(u"parties"_s), id).value(u"code"_s).toString(); });

        for (const QString &typed : {u"shmuk"_s, code, u"7654"_s}) {
            const LookupHit hit = firstHit(company, LookupMemory(u"parties"_s), typed);
            QVERIFY2(hit.id == id, qPrintable(typed));
            QVERIFY(hit.beside.contains(u"43210"_s));
        }
    }

    void showsACompletionAndWritesItOnlyWithTab()
    {
        TestCompany company;
        const QUuid id = customer(company, u"Aarav Deshmukh"_s);
        RecordingWindow window(*company.store, company.program);
        QWidget page;
        ReferenceValueEditor editor(partyField(), window, &page);
        page.show();
        QApplication::setActiveWindow(&page);
        auto *line = editor.findChild<QLineEdit *>(u"buyer"_s);
        line->setFocus();

        QTest::keyClicks(line, u"shmuk"_s);
        QTRY_VERIFY(offers(editor)->isVisible());
        QCOMPARE(line->text(), u"shmuk"_s);
        QTest::keyClick(line, Qt::Key_Tab);

        QCOMPARE(editor.value()->toUuid(), id);
        QVERIFY(line->text().startsWith(u"Aarav Deshmukh"_s));
        QVERIFY(!offers(editor)->isVisible());
    }

    void createsWithTheNameThatWasTyped()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        ReferenceValueEditor editor(partyField(), window);
        editor.show();
        auto *line = editor.findChild<QLineEdit *>(u"buyer"_s);
        QTest::keyClicks(line, u"Meera Joshi"_s);

        QTest::keyClick(line, Qt::Key_C, Qt::AltModifier);

        QCOMPARE(window.operations.size(), 1);
        QCOMPARE(window.operations.first().name, u"add-customer"_s);
        QCOMPARE(window.operations.first().values.value(u"full_name"_s).toString(), u"Meera Joshi"_s);
    }

    void saysWhatASumComesToWhileTypingAndPutsItThereWithEnter()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        LineValueEditor editor(column("amount", label("Test", "Amount"), FieldType::Money), window);
        editor.show();
        auto *line = editor.findChild<QLineEdit *>(u"amount"_s);

        for (const auto &[typed, shown] : {std::pair(u"2cr"_s, u"= 2,00,00,000.00"_s), std::pair(u"1.5L"_s, u"= 1,50,000.00"_s), std::pair(u"4850000*12.5%"_s, u"= 6,06,250.00"_s)}) {
            line->clear();
            QTest::keyClicks(line, typed);
            QCOMPARE(note(editor, u"amount"_s), shown);
            QCOMPARE(line->text(), typed);
        }
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(line->text(), u"6,06,250.00"_s);
        QVERIFY(note(editor, u"amount"_s).isEmpty());
        for (const QString &typed : {u"1,234,567"_s, u"12,34,567"_s}) {
            line->clear();
            QTest::keyClicks(line, typed);
            QVERIFY(note(editor, u"amount"_s).isEmpty());
            QCOMPARE(editor.value()->value<Money>().minor(), 1'234'567'00);
        }
    }

    void aDateKeyActsOnlyInAnEmptyOrWhollySelectedField()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        DateValueEditor editor(column("day", label("Test", "Day"), FieldType::Date), window);
        editor.show();
        auto *line = editor.findChild<QLineEdit *>(u"day"_s);

        QTest::keyClicks(line, u"15-08-2026"_s);
        QCOMPARE(line->text(), u"15-08-2026"_s);
        QCOMPARE(editor.value()->toDate(), QDate(2026, 8, 15));
        line->clear();
        QTest::keyClicks(line, u"+7"_s);
        QCOMPARE(editor.value()->toDate(), QDate(2026, 7, 8));
        QTest::keyClick(line, Qt::Key_Semicolon, Qt::ControlModifier);
        QCOMPARE(editor.value()->toDate(), QDate(2026, 7, 1));
        QTest::keyClick(line, Qt::Key_H);
        QCOMPARE(editor.value()->toDate(), QDate(2026, 7, 31));
    }

    void aFormSaysHowManyFieldsNeedALookAndGoesThere()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        OperationDialog dialog(window, *company.program.catalogue.operation(u"add-project"), {});
        dialog.show();
        QApplication::setActiveWindow(&dialog);

        dialog.accept();

        auto *banner = dialog.findChild<Banner *>(u"banner"_s);
        QVERIFY(!banner->isHidden());
        QVERIFY(banner->text().contains(dialog.form().editor(u"code")->field().label.text()));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"code"_s);
        banner->act();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"name"_s);
    }

    void theNextOneBeginsWithControlShiftEnter()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        OperationDialog dialog(window, *company.program.catalogue.operation(u"add-project"), {});
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        QSignalSpy done(&dialog, &OperationDialog::carriedOut);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"code"_s), u"GM"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"name"_s), u"Green Meadows"_s);

        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);

        QVERIFY(comes(done));
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<QLineEdit *>(u"code"_s)->text().isEmpty());
        QCOMPARE(company.integer(u"select count(*) from projects"_s), 1);
    }

    void linesGoOnWithEnterAndRepeatFillAndStop()
    {
        CollectionCase sale(u"cash"_s);
        RecordingWindow window(*sale.company.store, sale.company.program);
        JournalScreen screen(window);
        screen.resize(1'200, 700);
        screen.show();
        QApplication::setActiveWindow(&screen);
        const auto cell = [&](int row, const QString &name) { return screen.lines().cell(row, name)->findChild<QLineEdit *>(name); };

        cell(0, u"debit"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"1000*2"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), cell(0, u"credit"_s));
        QCOMPARE(cell(0, u"debit"_s)->text(), u"2,000.00"_s);

        cell(1, u"credit"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(cell(1, u"credit"_s)->text(), u"2,000.00"_s);
        QVERIFY(screen.difference().isZero());

        cell(0, u"memo"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"Bank charge"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), cell(1, u"account"_s));
        cell(1, u"memo"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Apostrophe, Qt::ControlModifier);
        QCOMPARE(cell(1, u"memo"_s)->text(), u"Bank charge"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"lines"_s);
    }

    void notesGrowWithWhatIsWritten()
    {
        TestCompany company;
        RecordingWindow window(*company.store, company.program);
        TextValueEditor editor(column("remarks", label("Test", "Remarks"), FieldType::LongText), window);
        editor.resize(400, 200);
        editor.show();
        const int before = editor.sizeHint().height();

        editor.setValue(QString(u"one\ntwo\nthree\nfour\nfive\nsix"_s));

        QVERIFY(editor.sizeHint().height() > before);
    }
};

FREEHOLD_TEST(TestFields);

} // namespace freehold::testing

#include "tst_fields.moc"
