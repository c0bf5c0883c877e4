// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/office_join.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace freehold {

class Banner;

/// Asks which office to join and as whom, and brings its company into a new file. A refusal stands in the dialog, which stays with all that was typed.
class JoinDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit JoinDialog(const Program &program, QWidget *parent = nullptr);

    void accept() override;
    /// Not while it joins: that is called off in its progress window.
    void reject() override;

Q_SIGNALS:
    void joined(const QString &path, const freehold::Joined &joined);

private:
    [[nodiscard]] QWidget *buildPlace();
    QLineEdit *addLine(QFormLayout *form, const QString &name, const QString &words, const QString &example = {});
    void readPaper(const QString &words);
    void openPaper();
    void proposePath();
    void showWay();
    /// What is missing, with the cursor put there; empty = all is given.
    [[nodiscard]] QString missing();
    void finish(const JoinRequest &request, const Result<Joined> &done);

    const Program &m_program;
    Banner *m_banner;
    QFormLayout *m_form;
    QRadioButton *m_isInvited = nullptr;
    QRadioButton *m_hasAccount = nullptr;
    QWidget *m_invitationRow = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_invitation = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_device = nullptr;
    QLineEdit *m_path = nullptr;
    QPushButton *m_join = nullptr;
    bool m_isPathChosen = false;
};

} // namespace freehold
