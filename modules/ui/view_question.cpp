// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view_question.h"

#include "ui/token_label.h"

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace freehold {

std::optional<NewView> askForView(QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(QDialog::tr("Keep this view"));
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    auto *words = new TokenLabel(QDialog::tr("Keeps the filter, the columns and their order under a name."), TextStyle::Body, Token::Text2, &dialog);
    column->addWidget(words);
    auto *name = new QLineEdit(&dialog);
    name->setObjectName(QStringLiteral("viewName"));
    name->setPlaceholderText(QDialog::tr("Name"));
    name->setAccessibleName(QDialog::tr("Name"));
    name->setMaxLength(40);
    column->addWidget(name);
    auto *shared = new QCheckBox(QDialog::tr("For everybody in this company"), &dialog);
    column->addWidget(shared);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton *keep = buttons->addButton(QDialog::tr("Keep view"), QDialogButtonBox::AcceptRole);
    keep->setDefault(true);
    keep->setEnabled(false);
    QObject::connect(name, &QLineEdit::textChanged, keep, [keep](const QString &typed) { keep->setEnabled(!typed.trimmed().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog.setMinimumWidth(400);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return NewView{name->text().trimmed(), shared->isChecked()};
}

} // namespace freehold
