// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form_frame.h"

#include "ui/banner.h"
#include "ui/field_form.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace freehold {
namespace {

QScrollArea *scrollingForm(FieldForm *form, QDialog *dialog)
{
    auto *area = new QScrollArea(dialog);
    auto *inner = new QWidget(area);
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(20, 4, 20, 12);
    layout->addWidget(form);
    layout->addStretch(1);
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setBackgroundRole(QPalette::Base);
    inner->setBackgroundRole(QPalette::Base);
    const int wanted = inner->sizeHint().height() + 24;
    area->setMinimumHeight(qMin(wanted, dialog->screen()->availableGeometry().height() * 6 / 10));
    return area;
}

} // namespace

FormFrame FormFrame::build(QDialog *dialog, FieldForm *form, const QString &title, const QString &hint, const QString &verb)
{
    FormFrame frame;
    dialog->setWindowTitle(title);
    dialog->setBackgroundRole(QPalette::Base);
    dialog->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 20, 0, 16);
    layout->setSpacing(12);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 0, 20, 0);
    head->setSpacing(4);
    auto *caption = new QLabel(title, dialog);
    caption->setFont(theme::font(TextStyle::Heading));
    head->addWidget(caption);
    if (!hint.isEmpty()) {
        auto *line = new QLabel(hint, dialog);
        line->setWordWrap(true);
        line->setForegroundRole(QPalette::PlaceholderText);
        head->addWidget(line);
    }
    frame.banner = new Banner(dialog);
    head->addWidget(frame.banner);
    layout->addLayout(head);
    layout->addWidget(scrollingForm(form, dialog), 1);
    auto *buttons = new QDialogButtonBox(dialog);
    buttons->setContentsMargins(20, 0, 20, 0);
    frame.act = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    frame.act->setObjectName(QStringLiteral("act"));
    frame.act->setDefault(true);
    QPushButton *cancel = buttons->addButton(QDialog::tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog->resize(form->editors().size() > 4 ? 720 : 520, dialog->sizeHint().height());
    for (ValueEditor *each : form->editors()) {
        const Result<QVariant> value = each->value();
        if (!value || isEmptyValue(each->field(), *value)) {
            each->setFocus();
            break;
        }
    }
    return frame;
}

} // namespace freehold
