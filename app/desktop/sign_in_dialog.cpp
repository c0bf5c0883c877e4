// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sign_in_dialog.h"

#include "office/office_link.h"
#include "ui/banner.h"
#include "ui/token_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace freehold {

using namespace Qt::StringLiterals;

SignInDialog::SignInDialog(OfficeLink &link, QWidget *parent)
    : QDialog(parent), m_link(link), m_banner(new Banner(this)), m_email(new QLineEdit(link.entry().email, this)), m_password(new QLineEdit(this)), m_code(new QLineEdit(this))
{
    setObjectName(u"signIn"_s);
    setWindowTitle(tr("Sign in to the office"));
    setMinimumWidth(theme::scaled(480));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new TokenLabel(windowTitle(), TextStyle::Title, Token::Text, this));
    auto *hint = new TokenLabel(tr("What you do here is kept meanwhile, and sent to %1 once you are signed in.").arg(link.entry().address), TextStyle::Body, Token::Text2, this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addWidget(m_banner);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    m_email->setObjectName(u"email"_s);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_code->setObjectName(u"code"_s);
    m_code->setPlaceholderText(tr("Only if your account has one"));
    form->addRow(tr("&E-mail"), m_email);
    form->addRow(tr("&Password"), m_password);
    form->addRow(tr("Second &factor"), m_code);
    column->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_signIn = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    m_signIn->setObjectName(u"signInButton"_s);
    m_signIn->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SignInDialog::reject);
    (m_email->text().isEmpty() ? m_email : m_password)->setFocus();
}

void SignInDialog::accept()
{
    if (!m_signIn->isEnabled())
        return;
    if (m_email->text().trimmed().isEmpty() || m_password->text().isEmpty())
        return m_banner->show(Tone::Danger, tr("Give your e-mail address at the office and your password."));
    m_banner->clear();
    m_signIn->setEnabled(false);
    m_link.signIn(m_email->text().trimmed(), m_password->text(), m_code->text().trimmed(), [guard = QPointer<SignInDialog>(this)](const Result<void> &done) {
        if (guard)
            guard->finish(done);
    });
}

void SignInDialog::finish(const Result<void> &done)
{
    m_signIn->setEnabled(true);
    if (done)
        return QDialog::accept();
    m_banner->show(Tone::Danger, done.error().text);
    m_password->selectAll();
    m_password->setFocus();
}

} // namespace freehold
