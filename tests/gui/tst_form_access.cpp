// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/sales/booking_company.h"
#include "accounting/screens/journal_screen.h"
#include "org/entities/branch.h"
#include "recording_window.h"
#include "sales/screens/booking_screen.h"
#include "sales/screens/receipt_screen.h"
#include "ui/operation_dialog.h"
#include "ui/record_form.h"
#include "ui/simple_editors.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// Walks every form with Tab, as somebody does who cannot use a mouse, and listens to what a screen reader would say.
class TestFormAccess final : public QObject
{
    Q_OBJECT

private:
    static QString spoken(QWidget *widget)
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        return face ? face->text(QAccessible::Name) : QString();
    }
    static QString described(const QWidget *widget)
    {
        return QString::fromLatin1(widget->metaObject()->className()) + u" "_s + widget->objectName();
    }
    static bool takesTab(const QWidget *widget, const QWidget &page)
    {
        return widget->isVisibleTo(&page) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
            && widget->window() == page.window();
    }
    /// What cannot be reached or has no name.
    static QStringList complaints(QWidget &page)
    {
        page.resize(1'200, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        if (!page.isAncestorOf(QApplication::focusWidget()))
            page.setFocus();
        QSet<QWidget *> reached;
        for (int press = 0; press < 200 && QApplication::focusWidget() && !reached.contains(QApplication::focusWidget()); ++press) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QStringList found;
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            if (takesTab(widget, page) && !reached.contains(widget))
                found.append(described(widget) + u" is not reached by Tab"_s);
        }
        for (QWidget *widget : std::as_const(reached)) {
            if (spoken(widget).isEmpty())
                found.append(described(widget) + u" has no name"_s);
        }
        return found;
    }
    static bool isSound(QWidget &page, const QString &what)
    {
        const QStringList found = complaints(page);
        if (!found.isEmpty())
            qWarning("%s: %s", qUtf8Printable(what), qUtf8Printable(found.join(u"; "_s)));
        return found.isEmpty();
    }

private Q_SLOTS:
    void everyOperationIsFilledInByKeyboard()
    {
        BookingCompany company;
        RecordingWindow window(*company.store, company.program);
        bool areSound = true;
        for (const Operation *operation : company.program.catalogue.operations()) {
            if (!operation->isListed)
                continue;
            OperationDialog dialog(window, *operation, {});
            areSound = isSound(dialog, operation->name) && areSound;
        }
        QVERIFY(areSound);
    }

    void everyPlainRecordIsFilledInByKeyboard()
    {
        BookingCompany company;
        RecordingWindow window(*company.store, company.program);
        bool areSound = true;
        for (const Entity *entity : company.program.catalogue.entities()) {
            if (!entity->isPlain)
                continue;
            RecordForm form(window, *entity, {}, {});
            areSound = isSound(form, entity->table) && areSound;
        }
        QVERIFY(areSound);
    }

    void receiptBookingAndJournalAreFilledInByKeyboard()
    {
        BookingCompany company;
        RecordingWindow window(*company.store, company.program);
        ReceiptScreen receipt(window);
        QVERIFY(isSound(receipt, receipt.title()));
        JournalScreen journal(window);
        QVERIFY(isSound(journal, journal.title()));
        BookingScreen booking(window);
        for (int step = 0; step < booking.stepCount(); ++step) {
            booking.showStep(step);
            QVERIFY(isSound(booking, booking.title()));
        }
    }

    void aFormMirrorsAndItsNumbersDoNot()
    {
        BookingCompany company;
        RecordingWindow window(*company.store, company.program);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        OperationDialog dialog(window, *company.program.catalogue.operation(u"add-project"), {});
        dialog.resize(800, 600);
        dialog.show();
        const ValueEditor *code = dialog.form().editor(u"code");
        const ValueEditor *name = dialog.form().editor(u"name");
        const bool isMirrored = code->x() > name->x();
        const LineValueEditor amount(column("amount", label("Test", "Amount"), FieldType::Money), window);
        const auto *line = amount.findChild<QLineEdit *>(u"amount"_s);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);

        QVERIFY(isMirrored);
        QCOMPARE(line->layoutDirection(), Qt::LeftToRight);
        QCOMPARE(line->alignment() & Qt::AlignHorizontal_Mask, Qt::AlignLeft);
    }
};

FREEHOLD_TEST(TestFormAccess);

} // namespace freehold::testing

#include "tst_form_access.moc"
