// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leave_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace freehold {

bool mayLeave(QWidget *owner, const QString &title, const QString &what)
{
    QMessageBox box(QMessageBox::NoIcon, title, what, QMessageBox::NoButton, owner);
    const QPushButton *leave =
        box.addButton(QCoreApplication::translate("LeaveQuestion", "Leave"), QMessageBox::DestructiveRole);
    box.setDefaultButton(
        box.addButton(QCoreApplication::translate("LeaveQuestion", "Go on with it"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == leave;
}

} // namespace freehold
