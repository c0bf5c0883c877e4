// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about_dialog.h"

#include "ui/markdown_text.h"
#include "ui/token_label.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <QPushButton>
#include <QSysInfo>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

/// Resources of a static library register themselves only when something of it is called; outside of any namespace.
static void registerLicences()
{
    Q_INIT_RESOURCE(help);
}

namespace freehold {
namespace {

constexpr int pictureSize = 64;

QString readLicence(const QString &name)
{
    QFile file(QStringLiteral(":/licences/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// For reports of problems; the same in every language.
QString versionLine()
{
    return QStringLiteral("Freehold %1 · Qt %2 · %3 · %4")
        .arg(QStringLiteral(FREEHOLD_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
             QSysInfo::currentCpuArchitecture());
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent), m_text(new QTextBrowser(this))
{
    registerLicences();
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Freehold"));
    resize(640, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    auto *picture = new QLabel(this);
    picture->setPixmap(
        QIcon(QStringLiteral(":/licences/freehold.svg")).pixmap(QSize(pictureSize, pictureSize), devicePixelRatio()));
    picture->setAccessibleName(tr("The sign of Freehold"));
    head->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(
        new TokenLabel(tr("Freehold %1").arg(QStringLiteral(FREEHOLD_VERSION)), TextStyle::Title, Token::Text, this));
    words->addWidget(
        new TokenLabel(tr("Sales and back office for land and homes"), TextStyle::Body, Token::Text2, this));
    words->addWidget(new TokenLabel(versionLine(), TextStyle::Label, Token::Text3, this));
    head->addLayout(words, 1);
    column->addLayout(head);
    m_text->setObjectName(QStringLiteral("licences"));
    m_text->setAccessibleName(tr("Licences"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(12);
    column->addWidget(m_text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy version"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    m_back = buttons->addButton(tr("Back to the list"), QDialogButtonBox::ActionRole);
    m_back->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versionLine()); });
    connect(m_back, &QPushButton::clicked, this, &AboutDialog::showParts);
    connect(m_text, &QTextBrowser::anchorClicked, this, &AboutDialog::followLink);
    showParts();
}

void AboutDialog::showParts()
{
    showMarkdown(*m_text, readLicence(QStringLiteral("third-party.md")));
    m_back->hide();
}

/// Licences that lie in the program are shown here; what is on the web, in the browser.
void AboutDialog::followLink(const QUrl &link)
{
    if (link.scheme() != QLatin1String("licence")) {
        QDesktopServices::openUrl(link);
        return;
    }
    m_text->setPlainText(readLicence(link.path()));
    m_back->show();
}

/// The colours of links are written into the text, so it is written anew in those of the other theme.
void AboutDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_back)
        showParts();
}

} // namespace freehold
