// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/start_window.h"

#include "desktop/new_company_form.h"
#include "ui/banner.h"
#include "ui/icons.h"
#include "ui/line_button.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace freehold {
namespace {

QLabel *startHeading(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setFont(theme::font(TextStyle::Heading));
    return label;
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

StartWindow::StartWindow(QWidget *parent) : QWidget(parent), m_banner(new Banner(this))
{
    setObjectName(QStringLiteral("start"));
    setWindowTitle(tr("Freehold"));
    resize(980, 620);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 40, 48, 32);
    layout->setSpacing(16);
    auto *head = new QLabel(tr("Welcome to Freehold"), this);
    head->setFont(theme::font(TextStyle::Display));
    layout->addWidget(head);
    auto *line = new QLabel(tr("Customers, plots, bookings, receipts and books of one company in one file."), this);
    line->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(line);
    layout->addWidget(m_banner);
    layout->addSpacing(8);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(48);
    halves->addWidget(buildCreate(), 1);
    halves->addWidget(buildOpen(), 1);
    layout->addLayout(halves, 1);
    m_form->setFocus();
}

QString StartWindow::samplePath()
{
    return QDir(documentsFolder()).filePath(QStringLiteral("Sample.freehold"));
}

QWidget *StartWindow::buildCreate()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(startHeading(tr("New company"), box));
    m_form = new NewCompanyForm(QDate::currentDate(), box);
    column->addWidget(m_form);
    auto *fileLabel = new QLabel(tr("F&ile"), box);
    column->addSpacing(4);
    column->addWidget(fileLabel);
    auto *place = new QHBoxLayout;
    m_path = new QLineEdit(box);
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setAccessibleName(tr("File"));
    fileLabel->setBuddy(m_path);
    auto *browse = new QPushButton(tr("Choose…"), box);
    browse->setAutoDefault(false);
    place->addWidget(m_path, 1);
    place->addWidget(browse);
    column->addLayout(place);
    column->addSpacing(8);
    auto *create = new QPushButton(iconOf(QStringLiteral("plus"), Token::OnAccent), tr("Create company"), box);
    create->setObjectName(QStringLiteral("create"));
    create->setDefault(true);
    column->addWidget(create, 0, Qt::AlignLeft);
    column->addStretch(1);
    proposePath();
    connect(m_form, &NewCompanyForm::nameChanged, this, &StartWindow::proposePath);
    connect(m_form, &NewCompanyForm::accepted, this, &StartWindow::create);
    connect(m_path, &QLineEdit::returnPressed, this, &StartWindow::create);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_isPathChosen = true; });
    connect(create, &QPushButton::clicked, this, &StartWindow::create);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("File of the new company"), m_path->text(), QStringLiteral("*.freehold"));
        if (path.isEmpty())
            return;
        m_isPathChosen = true;
        m_path->setText(path);
    });
    return box;
}

void StartWindow::proposePath()
{
    if (m_isPathChosen)
        return;
    QString stem = m_form->name().simplified();
    for (const QChar unwanted : QStringLiteral("/\\:*?\"<>|"))
        stem.remove(unwanted);
    m_path->setText(QDir(documentsFolder()).filePath((stem.isEmpty() ? tr("Company") : stem) + QStringLiteral(".freehold")));
}

QWidget *StartWindow::buildOpen()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(startHeading(tr("Open"), box));
    constexpr qsizetype mostRecent = 5;
    const QStringList recent = QSettings().value(QStringLiteral("recent")).toStringList();
    for (const QString &path : recent.mid(0, mostRecent)) {
        if (!QFileInfo::exists(path))
            continue;
        auto *line = new LineButton(QFileInfo(path).completeBaseName(), path, {}, box);
        connect(line, &LineButton::clicked, this, [this, path] { Q_EMIT recentWanted(path); });
        column->addWidget(line);
    }
    auto *open = new QPushButton(iconOf(QStringLiteral("folder-open")), tr("Open a company file…"), box);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &StartWindow::openWanted);
    column->addWidget(open, 0, Qt::AlignLeft);
    auto *sample = new QPushButton(iconOf(QStringLiteral("sprout")), tr("Try the sample company"), box);
    sample->setObjectName(QStringLiteral("sample"));
    sample->setAutoDefault(false);
    sample->setToolTip(tr("Two projects with plots, bookings, receipts and a year of books, in %1").arg(samplePath()));
    connect(sample, &QPushButton::clicked, this, &StartWindow::sampleWanted);
    column->addWidget(sample, 0, Qt::AlignLeft);
    auto *join = new QPushButton(iconOf(QStringLiteral("link")), tr("Join an office…"), box);
    join->setObjectName(QStringLiteral("joinOffice"));
    join->setAutoDefault(false);
    join->setToolTip(tr("Brings the company of an office server onto this computer"));
    connect(join, &QPushButton::clicked, this, &StartWindow::joinWanted);
    column->addWidget(join, 0, Qt::AlignLeft);
    column->addStretch(1);
    return box;
}

void StartWindow::create()
{
    if (m_form->name().isEmpty()) {
        m_banner->show(Tone::Danger, tr("The company has no name yet. Type it first."));
        m_form->setFocus();
        return;
    }
    m_banner->clear();
    Q_EMIT createWanted(m_path->text().trimmed(), m_form->company());
}

void StartWindow::showProblem(const Error &error)
{
    m_banner->show(Tone::Danger, error.text);
}

void StartWindow::tell(QWidget *owner, const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    if (auto *start = qobject_cast<StartWindow *>(owner))
        return start->showProblem(error);
    QMessageBox::information(owner, tr("Freehold"), error.text);
}

} // namespace freehold
