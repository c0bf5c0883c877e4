// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form_frame.h"

#include "ui/banner.h"
#include "ui/draft_keeper.h"
#include "ui/field_form.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
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
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setBackgroundRole(QPalette::Base);
    inner->setBackgroundRole(QPalette::Base);
    const int wanted = inner->sizeHint().height() + 24;
    area->setMinimumHeight(qMin(wanted, dialog->screen()->availableGeometry().height() * 6 / 10));
    return area;
}

void bindKeys(QDialog *dialog, QPushButton *button, Qt::KeyboardModifiers modifiers)
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(QKeyCombination(modifiers, key)), dialog);
        QObject::connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
    }
}

QDialogButtonBox *formButtons(QDialog *dialog, const FormWords &words, FormFrame &frame)
{
    auto *buttons = new QDialogButtonBox(dialog);
    buttons->setContentsMargins(20, 0, 20, 0);
    frame.act = buttons->addButton(words.act, QDialogButtonBox::AcceptRole);
    frame.act->setObjectName(QStringLiteral("act"));
    frame.act->setDefault(true);
    frame.act->setToolTip(QDialog::tr("Ctrl+Enter"));
    bindKeys(dialog, frame.act, Qt::ControlModifier);
    if (!words.actAgain.isEmpty()) {
        frame.actAgain = buttons->addButton(words.actAgain, QDialogButtonBox::ActionRole);
        frame.actAgain->setObjectName(QStringLiteral("actAgain"));
        frame.actAgain->setAutoDefault(false);
        frame.actAgain->setToolTip(QDialog::tr("Ctrl+Shift+Enter"));
        bindKeys(dialog, frame.actAgain, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QPushButton *cancel = buttons->addButton(QDialog::tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

} // namespace

FormFrame FormFrame::build(QDialog *dialog, FieldForm *form, DraftKeeper *drafts, const FormWords &words)
{
    FormFrame frame;
    dialog->setWindowTitle(words.title);
    dialog->setBackgroundRole(QPalette::Base);
    dialog->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 20, 0, 16);
    layout->setSpacing(12);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 0, 20, 0);
    head->setSpacing(4);
    auto *caption = new QLabel(words.title, dialog);
    caption->setFont(theme::font(TextStyle::Heading));
    head->addWidget(caption);
    if (!words.hint.isEmpty()) {
        auto *line = new QLabel(words.hint, dialog);
        line->setWordWrap(true);
        line->setForegroundRole(QPalette::PlaceholderText);
        head->addWidget(line);
    }
    frame.banner = new Banner(dialog);
    head->addWidget(frame.banner);
    head->addWidget(drafts->banner());
    layout->addLayout(head);
    layout->addWidget(scrollingForm(form, dialog), 1);
    layout->addWidget(formButtons(dialog, words, frame));
    dialog->resize(form->editors().size() > 4 ? 720 : 520, dialog->sizeHint().height());
    form->focusFirst();
    return frame;
}

} // namespace freehold
