// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/sales/booking_company.h"
#include "accounting/screens/journal_screen.h"
#include "keyboard_walk.h"
#include "org/entities/branch.h"
#include "recording_window.h"
#include "sales/screens/booking_screen.h"
#include "sales/screens/receipt_screen.h"
#include "ui/operation_dialog.h"
#include "ui/record_form.h"
#include "ui/simple_editors.h"

#include <QApplication>
#include <QLineEdit>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// Every form by the keyboard alone.
class TestFormAccess final : public QObject
{
    Q_OBJECT

private:
    static bool isSound(QWidget &page, const QString &what)
    {
        page.resize(1'200, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        return KeyboardWalk(page).isSound(what);
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
