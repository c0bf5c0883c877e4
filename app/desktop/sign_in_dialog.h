// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace freehold {

class Banner;
class OfficeLink;

/// Asks for the password at the office, for a computer that belongs to it already. The office's refusal stands in the dialog.
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SignInDialog(OfficeLink &link, QWidget *parent = nullptr);

    void accept() override;

private:
    void finish(const Result<void> &done);

    OfficeLink &m_link;
    Banner *m_banner;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QLineEdit *m_code;
    QPushButton *m_signIn;
};

} // namespace freehold
