// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/entities/project.h"
#include "org/entities/branch.h"
#include "org/entities/user.h"
#include "recording_window.h"
#include "store/plain_edits.h"
#include "ui/operation_dialog.h"
#include "ui/record_form.h"
#include "ui/simple_editors.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace freehold::testing {

using namespace Qt::StringLiterals;

class TestForms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysUnderTheFieldWhatIsMissingAndStaysOpen();
    void savesAnEditAndNothingButTheEdit();
    void refusesAnEditOfAValueThatSomebodyElseChanged();
    void showsARefusalOfTheOperationUnderItsField();
    void carriesTheOperationOutAndCloses();
    void readsAnAmountAsPeopleWriteIt();
    void movesADateByItsKeys();
    void showsWhatHoldsWhenNothingIsEnteredAndTakesItForABlank();

private:
    static QUuid headOffice(TestCompany &company)
    {
        return company.read([](Reader &reader) { return reader.select<Branch>().first().id.uuid(); });
    }
    static QLineEdit *line(QWidget &form, const QString &field) { return form.findChild<QLineEdit *>(field); }
    static void write(QWidget &form, const QString &field, const QString &words)
    {
        QLineEdit *edit = line(form, field);
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, words);
    }
    static void press(QDialog &dialog)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"act"_s), Qt::LeftButton);
    }
};

void TestForms::saysUnderTheFieldWhatIsMissingAndStaysOpen()
{
    TestCompany company;
    RecordingWindow window(*company.store, company.program);
    RecordForm form(window, entityOf<Branch>(), {}, {});
    form.show();
    write(form, u"code"_s, u"A1"_s);

    press(form);

    QCOMPARE(form.form().editor(u"name")->problem(), u"Name is missing. Fill it in."_s);
    QVERIFY(form.form().editor(u"code")->problem().isEmpty());
    QVERIFY(form.isVisible());
    QCOMPARE(company.integer(u"select count(*) from branches"_s), 1);
}

void TestForms::savesAnEditAndNothingButTheEdit()
{
    TestCompany company;
    RecordingWindow window(*company.store, company.program);
    RecordForm form(window, entityOf<Branch>(), headOffice(company), {});
    form.show();
    QCOMPARE(line(form, u"code"_s)->text(), u"HO"_s);
    QSignalSpy saved(&form, &RecordForm::saved);
    write(form, u"phone"_s, u"022 4000 1000"_s);

    press(form);

    QVERIFY(comes(saved));
    QVERIFY(!form.isVisible());
    const Branch branch = company.read([](Reader &reader) { return reader.select<Branch>().first(); });
    QCOMPARE(branch.phone, u"022 4000 1000"_s);
    QCOMPARE(branch.code, u"HO"_s);
    const QString after = company.read([](Reader &reader) {
        Rows rows = reader.query(u"select after from audit_log where entity = 'branches' order by seq desc limit 1"_s);
        return rows.next() ? rows.text(0) : QString();
    });
    QVERIFY(after.contains(u"phone"_s));
    QVERIFY(!after.contains(u"name"_s));
}

void TestForms::refusesAnEditOfAValueThatSomebodyElseChanged()
{
    TestCompany company;
    RecordingWindow window(*company.store, company.program);
    const QUuid id = headOffice(company);
    RecordForm form(window, entityOf<Branch>(), id, {});
    form.show();
    company.run(EditRecord{u"branches"_s, id, {{u"phone"_s, u"111"_s}}, {{u"phone"_s, u""_s}}});
    write(form, u"phone"_s, u"222"_s);

    press(form);

    QTRY_VERIFY(!form.form().editor(u"phone")->problem().isEmpty() || !form.findChild<QWidget *>(u"banner"_s)->isHidden());
    QVERIFY(form.isVisible());
    QCOMPARE(company.read([](Reader &reader) { return reader.select<Branch>().first().phone; }), u"111"_s);
}

void TestForms::showsARefusalOfTheOperationUnderItsField()
{
    TestCompany company;
    RecordingWindow window(*company.store, company.program);
    OperationDialog dialog(window, *company.program.catalogue.operation(u"add-user"), {{u"role"_s, u"owner"_s}});
    dialog.show();
    write(dialog, u"name"_s, u"meera"_s);
    write(dialog, u"full_name"_s, u"Meera Joshi"_s);

    press(dialog);

    QTRY_VERIFY(!dialog.form().editor(u"role")->problem().isEmpty());
    QVERIFY(dialog.form().editor(u"role")->problem().startsWith(u"A company has one owner."_s));
    QVERIFY(dialog.isVisible());
    QCOMPARE(line(dialog, u"name"_s)->text(), u"meera"_s);
    QCOMPARE(company.integer(u"select count(*) from users"_s), 1);
}

void TestForms::carriesTheOperationOutAndCloses()
{
    TestCompany company;
    RecordingWindow window(*company.store, company.program);
    const QString role = company.program.catalogue.operation(u"add-user")->request.find(u"role")->choices.last().code;
    OperationDialog dialog(window, *company.program.catalogue.operation(u"add-user"), {{u"role"_s, role}});
    dialog.show();
    QSignalSpy done(&dialog, &OperationDialog::carriedOut);
    write(dialog, u"name"_s, u"meera"_s);
    write(dialog, u"full_name"_s, u"Meera Joshi"_s);

    press(dialog);

    QVERIFY(comes(done));
    QVERIFY(!dialog.isVisible());
    QCOMPARE(company.read([](Reader &reader) { return reader.findBy<User>(u"name = 'meera'"_s)->fullName; }), u"Meera Joshi"_s);
}

void TestForms::readsAnAmountAsPeopleWriteIt()
{
    TestCompany company;
    RecordingWindow window(*company.store, company.program);
    LineValueEditor editor(column("amount", label("Test", "Amount"), FieldType::Money), window);
    editor.show();
    auto *edit = editor.findChild<QLineEdit *>(u"amount"_s);

    QTest::keyClicks(edit, u"4850000*12.5%"_s);
    QTest::keyClick(edit, Qt::Key_Return);

    QCOMPARE(editor.value()->value<Money>().minor(), 606'250'00);
    QCOMPARE(edit->text(), u"6,06,250.00"_s);
    edit->clear();
    QTest::keyClicks(edit, u"some"_s);
    QVERIFY(!editor.value());
}

void TestForms::movesADateByItsKeys()
{
    TestCompany company;
    RecordingWindow window(*company.store, company.program);
    DateValueEditor editor(column("day", label("Test", "Day"), FieldType::Date), window);
    editor.show();
    auto *edit = editor.findChild<QLineEdit *>(u"day"_s);
    const auto day = [&] { return editor.value()->toDate(); };

    QTest::keyClick(edit, Qt::Key_T);
    QCOMPARE(day(), QDate(2026, 7, 1));
    QTest::keyClick(edit, Qt::Key_Minus);
    QCOMPARE(day(), QDate(2026, 6, 30));
    QTest::keyClick(edit, Qt::Key_M);
    QCOMPARE(day(), QDate(2026, 6, 1));
    QTest::keyClick(edit, Qt::Key_R);
    QCOMPARE(day(), QDate(2026, 12, 31));
    edit->selectAll();
    QTest::keyClicks(edit, u"15/8"_s);
    QCOMPARE(day(), QDate(2026, 8, 15));
}

void TestForms::showsWhatHoldsWhenNothingIsEnteredAndTakesItForABlank()
{
    TestCompany company;
    RecordingWindow window(*company.store, company.program);
    OperationDialog dialog(window, *company.program.catalogue.operation(u"add-project"), {});
    dialog.show();
    QCOMPARE(line(dialog, u"hold_hours"_s)->text(), u"48"_s);
    QCOMPARE(dialog.findChild<QComboBox *>(u"tax_policy"_s)->currentData().toString(), u"land"_s);
    QCOMPARE(dialog.findChild<QComboBox *>(u"tax_policy"_s)->findData(QString()), -1);
    QSignalSpy done(&dialog, &OperationDialog::carriedOut);
    write(dialog, u"code"_s, u"GM"_s);
    write(dialog, u"name"_s, u"Green Meadows"_s);
    line(dialog, u"hold_hours"_s)->clear();

    press(dialog);

    QVERIFY(comes(done));
    const Project project = company.read([](Reader &reader) { return reader.findBy<Project>(u"code = 'GM'"_s).value(); });
    QCOMPARE(project.holdHours, 48);
    QCOMPARE(project.revenuePoint, RevenuePoint::Registration);
}

FREEHOLD_TEST(TestForms);

} // namespace freehold::testing

#include "tst_forms.moc"
