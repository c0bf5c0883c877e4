// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_window.h"

#include "ui/help_pages.h"
#include "ui/icons.h"
#include "ui/markdown_text.h"
#include "ui/theme.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QHash>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

namespace freehold {
namespace {

constexpr int pageRole = Qt::UserRole;
constexpr QSize windowSize(960, 680);
constexpr int listWidth = 260;

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window), m_find(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("help"));
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(windowSize);
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setPlaceholderText(tr("Find in the help"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_find->addAction(iconOf(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("pages"));
    m_list->setAccessibleName(tr("Pages of the help"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setAccessibleName(tr("Page of the help"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(20);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_find);
    column->addWidget(m_list, 1);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(side);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setSizes({listWidth, windowSize.width() - listWidth});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(split);
    connect(m_find, &QLineEdit::textChanged, this, &HelpWindow::narrow);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            turnTo(help::pageOn(item->data(pageRole).toString()));
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::followLink);
    bindKeys();
    narrow({});
    m_find->setFocus();
}

void HelpWindow::bindKeys()
{
    const auto bind = [this](const QList<QKeySequence> &keys, const std::function<void()> &act) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    bind({QKeySequence(Qt::Key_Escape)}, [this] { close(); });
    bind({QKeySequence(QKeySequence::Find)}, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    bind({QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { goBack(); });
}

void HelpWindow::showTopic(const QString &topic)
{
    m_find->clear();
    turnTo(help::pageOn(topic));
}

/// The list holds the pages that fit; the one that is read stays on screen as long as it is among them.
void HelpWindow::narrow(const QString &words)
{
    const QList<const HelpPage *> fitting = help::find(words);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const HelpPage *page : fitting) {
        auto *item = new QListWidgetItem(page->title, m_list);
        item->setData(pageRole, page->id);
        item->setSizeHint(QSize(0, theme::rowHeight()));
        if (page->id == m_page)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && !fitting.isEmpty())
        turnTo(*fitting.first());
}

void HelpWindow::turnTo(const HelpPage &page)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(pageRole) == page.id)
            m_list->setCurrentRow(row);
    }
    if (page.id == m_page)
        return;
    if (!m_page.isEmpty())
        m_seen.append(m_page);
    write(page);
}

void HelpWindow::write(const HelpPage &page)
{
    m_page = page.id;
    setWindowTitle(tr("%1 – Help").arg(page.title));
    showMarkdown(*m_text, page.markdown);
}

void HelpWindow::goBack()
{
    if (m_seen.isEmpty())
        return;
    const QString page = m_seen.takeLast();
    m_page.clear(); // so that the way back is not a way of its own
    turnTo(help::pageOn(page));
}

void HelpWindow::followLink(const QUrl &link)
{
    if (link.scheme() == QLatin1String("help"))
        showTopic(link.path());
    else
        QDesktopServices::openUrl(link);
}

/// The colours of links and tables are written into the text, so it is written anew in those of the other theme.
void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_page.isEmpty())
        write(help::pageOn(m_page));
}

void openHelp(QWidget *parent, const QString &topic)
{
    static QHash<QWidget *, QPointer<HelpWindow>> opened;
    QWidget *owner = parent ? parent->window() : nullptr;
    QPointer<HelpWindow> &window = opened[owner];
    if (!window)
        window = new HelpWindow(owner);
    window->showTopic(topic);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace freehold
