// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/join_dialog.h"

#include "base/safe_file.h"
#include "program_setup.h"
#include "ui/banner.h"
#include "ui/file_question.h"
#include "ui/job.h"
#include "ui/token_label.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QSysInfo>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// A line with a button behind it.
QWidget *lineWithButton(QLineEdit *line, QPushButton *button, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    button->setAutoDefault(false);
    row->addWidget(line, 1);
    row->addWidget(button);
    box->setFocusProxy(line);
    return box;
}

} // namespace

JoinDialog::JoinDialog(const Program &program, QWidget *parent) : QDialog(parent), m_program(program), m_banner(new Banner(this)), m_form(new QFormLayout)
{
    setObjectName(u"joinOffice"_s);
    setWindowTitle(tr("Join an office"));
    setMinimumWidth(theme::scaled(560));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new TokenLabel(windowTitle(), TextStyle::Title, Token::Text, this));
    auto *hint = new TokenLabel(tr("Brings the company of an office server onto this computer, into a new file. You work in it with or without a network."), TextStyle::Body,
                                Token::Text2, this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addWidget(m_banner);
    m_isInvited = new QRadioButton(tr("I have an &invitation"), this);
    m_isInvited->setObjectName(u"isInvited"_s);
    m_hasAccount = new QRadioButton(tr("I &have an account there"), this);
    m_hasAccount->setObjectName(u"hasAccount"_s);
    m_isInvited->setChecked(true);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(20);
    ways->addWidget(m_isInvited);
    ways->addWidget(m_hasAccount);
    ways->addStretch(1);
    column->addLayout(ways);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(10);
    column->addLayout(m_form);
    m_invitation = new QLineEdit(this);
    m_invitation->setObjectName(u"invitation"_s);
    m_invitation->setPlaceholderText(tr("The code you were sent"));
    auto *paper = new QPushButton(tr("From a &file…"), this);
    connect(paper, &QPushButton::clicked, this, &JoinDialog::openPaper);
    m_invitationRow = lineWithButton(m_invitation, paper, this);
    m_form->addRow(tr("In&vitation"), m_invitationRow);
    m_address = addLine(m_form, u"address"_s, tr("&Address of the office"), u"https://office.example"_s);
    m_email = addLine(m_form, u"email"_s, tr("&E-mail"));
    m_password = addLine(m_form, u"password"_s, tr("&Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_code = addLine(m_form, u"code"_s, tr("Second &factor"), tr("Only if your account has one"));
    m_device = addLine(m_form, u"device"_s, tr("&Name of this computer"));
    m_device->setText(QSysInfo::machineHostName());
    m_form->addRow(tr("Fi&le"), buildPlace());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_join = buttons->addButton(tr("Join"), QDialogButtonBox::AcceptRole);
    m_join->setObjectName(u"join"_s);
    m_join->setDefault(true);
    column->addSpacing(4);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &JoinDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &JoinDialog::reject);
    connect(m_isInvited, &QRadioButton::toggled, this, &JoinDialog::showWay);
    connect(m_invitation, &QLineEdit::textEdited, this, &JoinDialog::readPaper);
    connect(m_address, &QLineEdit::textChanged, this, &JoinDialog::proposePath);
    showWay();
    proposePath();
    m_invitation->setFocus();
}

QLineEdit *JoinDialog::addLine(QFormLayout *form, const QString &name, const QString &words, const QString &example)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setPlaceholderText(example);
    form->addRow(words, line);
    return line;
}

QWidget *JoinDialog::buildPlace()
{
    m_path = new QLineEdit(this);
    m_path->setObjectName(u"path"_s);
    auto *choose = new QPushButton(tr("Choose…"), this);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_isPathChosen = true; });
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("File of the company"), m_path->text(), u"*.freehold"_s);
        if (path.isEmpty())
            return;
        m_isPathChosen = true;
        m_path->setText(path);
    });
    return lineWithButton(m_path, choose, this);
}

/// The text of an invitation holds the address too.
void JoinDialog::readPaper(const QString &words)
{
    const InvitationText paper = readInvitation(words);
    if (paper.address.isEmpty())
        return;
    m_address->setText(paper.address);
    m_email->setText(paper.email);
    m_invitation->setText(paper.code);
    m_password->setFocus();
}

void JoinDialog::openPaper()
{
    const QString path = askOpenPath(this, tr("Open an invitation"), tr("Invitations (*.json)"));
    if (path.isEmpty())
        return;
    constexpr qint64 paperBytes = 64 * 1024;
    const Result<QByteArray> content = readFile(path, paperBytes);
    if (!content)
        return m_banner->show(Tone::Danger, content.error().text);
    const QString words = QString::fromUtf8(*content);
    if (readInvitation(words).address.isEmpty())
        return m_banner->show(Tone::Danger, tr("%1 is no invitation. It is a file that the office made for you, with the ending .json.").arg(QFileInfo(path).fileName()));
    m_banner->clear();
    readPaper(words);
}

void JoinDialog::proposePath()
{
    if (m_isPathChosen)
        return;
    const QString host = OfficeHttp::readAddress(m_address->text().trimmed()).valueOr(QUrl()).host();
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_path->setText(folder.filePath((host.isEmpty() ? tr("Office") : fileNameOf(host)) + u".freehold"_s));
}

void JoinDialog::showWay()
{
    const bool isInvited = m_isInvited->isChecked();
    const auto show = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        m_form->labelForField(field)->setVisible(isShown);
    };
    show(m_invitationRow, isInvited);
    show(m_email, !isInvited);
    m_password->setPlaceholderText(isInvited ? tr("The one you want to have there") : QString());
}

QString JoinDialog::missing()
{
    const bool isInvited = m_isInvited->isChecked();
    const auto lacks = [](QLineEdit *line) {
        const bool isMissing = line->text().trimmed().isEmpty();
        if (isMissing)
            line->setFocus();
        return isMissing;
    };
    if (isInvited && lacks(m_invitation))
        return tr("The invitation is missing. Paste the code or the text you were sent, or open its file.");
    if (lacks(m_address))
        return tr("The address of the office is missing. Whoever invited you knows it.");
    if (!isInvited && lacks(m_email))
        return tr("Your e-mail address at the office is missing.");
    if (lacks(m_password))
        return tr("The password is missing.");
    if (lacks(m_path))
        return tr("Say in which file the company is to be kept.");
    return {};
}

void JoinDialog::accept()
{
    if (!m_join->isEnabled())
        return;
    if (const QString sentence = missing(); !sentence.isEmpty())
        return m_banner->show(Tone::Danger, sentence);
    const Result<QUrl> address = OfficeHttp::readAddress(m_address->text().trimmed());
    if (!address) {
        m_address->setFocus();
        return m_banner->show(Tone::Danger, address.error().text);
    }
    const QString path = m_path->text().trimmed();
    if (QFileInfo::exists(path)) {
        m_path->setFocus();
        return m_banner->show(Tone::Danger, tr("%1 exists already. Choose a new file: the company of the office comes into one of its own.").arg(path));
    }
    if (!QFileInfo(QFileInfo(path).path()).isWritable()) {
        m_path->setFocus();
        return m_banner->show(Tone::Danger, tr("No file can be made in %1. Choose another folder.").arg(QFileInfo(path).path()));
    }
    m_banner->clear();
    m_join->setEnabled(false);
    const bool isInvited = m_isInvited->isChecked();
    const JoinRequest request{.address = *address,
                              .invitation = isInvited ? m_invitation->text().trimmed() : QString(),
                              .email = m_email->text().trimmed(),
                              .password = m_password->text(),
                              .code = m_code->text().trimmed(),
                              .deviceName = m_device->text().trimmed(),
                              .path = path};
    const auto done = std::make_shared<std::optional<Result<Joined>>>();
    runJob(
        this, tr("Joining the office"),
        [&program = m_program, request, done](const Progress &progress) {
            done->emplace(joinOffice(program, request, progress));
            return Result<void>();
        },
        [this, request, done](const Result<void> &) { finish(request, **done); });
}

void JoinDialog::reject()
{
    if (m_join->isEnabled())
        QDialog::reject();
}

void JoinDialog::finish(const JoinRequest &request, const Result<Joined> &done)
{
    m_join->setEnabled(true);
    if (!done) {
        if (done.error().code != ErrorCode::Cancelled)
            m_banner->show(Tone::Danger, done.error().text);
        if (done.error().code == ErrorCode::Denied)
            m_password->setFocus();
        return;
    }
    if (done->standing.kind != SyncStanding::Kind::UpToDate) {
        removeCompanyFiles(request.path);
        const QString why = done->standing.text.isEmpty() ? tr("It was called off.") : done->standing.text;
        m_banner->show(Tone::Danger, tr("The office let you in, but not all of the company arrived, and nothing is kept. %1 Join again with your e-mail address and password.").arg(why));
        m_hasAccount->setChecked(true);
        return;
    }
    Q_EMIT joined(request.path, *done);
    QDialog::accept();
}

} // namespace freehold
