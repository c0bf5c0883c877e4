// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/start_window.h"

#include "ui/banner.h"
#include "ui/icons.h"
#include "ui/line_button.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
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
    resize(860, 520);
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
    m_name->setFocus();
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
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(8);
    m_name = new QLineEdit(box);
    m_name->setObjectName(QStringLiteral("name"));
    form->addRow(tr("&Name"), m_name);
    m_country = new QComboBox(box);
    m_country->setObjectName(QStringLiteral("country"));
    m_country->addItem(tr("India"), QStringLiteral("IN"));
    m_country->addItem(tr("United States"), QStringLiteral("US"));
    form->addRow(tr("&Country"), m_country);
    m_currency = new QLabel(box);
    m_currency->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(m_currency);
    auto *place = new QHBoxLayout;
    m_path = new QLineEdit(box);
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setAccessibleName(tr("File"));
    auto *browse = new QPushButton(tr("Choose…"), box);
    place->addWidget(m_path, 1);
    place->addWidget(browse);
    auto *fileName = new QLabel(tr("&File"), box);
    fileName->setBuddy(m_path);
    form->addRow(fileName);
    form->addRow(place);
    column->addLayout(form);
    auto *create = new QPushButton(iconOf(QStringLiteral("plus"), Token::OnAccent), tr("Create company"), box);
    create->setObjectName(QStringLiteral("create"));
    create->setDefault(true);
    column->addWidget(create, 0, Qt::AlignLeft);
    column->addStretch(1);
    const auto showCurrency = [this] {
        m_currency->setText(m_country->currentData().toString() == QLatin1String("IN") ? tr("Rupees, lakh and crore, year from April")
                                                                                       : tr("US dollars, month before day, year from January"));
    };
    showCurrency();
    proposePath();
    connect(m_country, &QComboBox::activated, this, showCurrency);
    connect(m_name, &QLineEdit::textChanged, this, &StartWindow::proposePath);
    connect(m_name, &QLineEdit::returnPressed, this, &StartWindow::create);
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
    QString stem = m_name->text().simplified();
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
    const QStringList recent = QSettings().value(QStringLiteral("recent")).toStringList();
    for (const QString &path : recent) {
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
    column->addStretch(1);
    return box;
}

void StartWindow::create()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_banner->show(Tone::Danger, tr("The company has no name yet. Type it first."));
        m_name->setFocus();
        return;
    }
    m_banner->clear();
    Q_EMIT createWanted(m_path->text().trimmed(), m_name->text().trimmed(), m_country->currentData().toString());
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
