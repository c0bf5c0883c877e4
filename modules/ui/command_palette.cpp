// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_palette.h"

#include "base/numbers.h"
#include "store/search.h"
#include "ui/help_pages.h"
#include "ui/help_window.h"
#include "ui/icons.h"
#include "ui/read_later.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace freehold {
namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int iconRole = Qt::UserRole + 1;

class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme::color(Token::Selected));
            painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6);
        }
        const QRect inner = option.rect.adjusted(16, 0, -16, 0);
        painter->drawPixmap(QRect(inner.left(), inner.center().y() - 8, 17, 17),
                            iconPixmap(index.data(iconRole).toString(), theme::color(Token::Text2), 17, painter->device()->devicePixelRatioF()));
        painter->setFont(theme::font(TextStyle::Label));
        painter->setPen(theme::color(Token::Text3));
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, index.data(kindRole).toString());
        painter->setFont(theme::font(TextStyle::Body));
        painter->setPen(theme::color(Token::Text));
        painter->drawText(inner.adjusted(30, 0, -120, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, inner.width() - 150));
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, 34}; }
};

/// Whether every word typed begins a word of the title.
bool beginsWords(const QString &title, const QString &typed)
{
    const QStringList words = title.toLower().split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = typed.toLower().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &part) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(part); });
    });
}

} // namespace

CommandPalette::CommandPalette(ScreenContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_line(new QLineEdit(this)), m_offers(new QListWidget(this)), m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("palette"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setPlaceholderText(tr("Search customers, plots, receipts… or type a command"));
    m_line->setAccessibleName(tr("Search or command"));
    m_line->addAction(iconOf(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_line->setMinimumHeight(38);
    layout->addWidget(m_line);
    m_offers->setItemDelegate(new CommandDelegate(m_offers));
    m_offers->setFrameShape(QFrame::NoFrame);
    m_offers->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_offers);
    m_pause->setSingleShot(true);
    m_pause->setInterval(60);
    connect(m_line, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &CommandPalette::offer);
    connect(m_offers, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { take(m_offers->row(item)); });
    m_line->installEventFilter(this);
    hide();
}

void CommandPalette::open()
{
    const int width = qMin(640, parentWidget()->width() - 40);
    const int height = qMin(460, parentWidget()->height() * 7 / 10);
    setGeometry((parentWidget()->width() - width) / 2, parentWidget()->height() * 12 / 100, width, height);
    m_line->clear();
    offer();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::addOffer(const Command &command)
{
    m_shown.append(command);
    auto *item = new QListWidgetItem(command.title, m_offers);
    item->setData(kindRole, command.keys.isEmpty() ? command.note : command.keys);
    item->setData(iconRole, command.icon.isEmpty() ? QStringLiteral("file-text") : command.icon);
    if (m_offers->currentRow() < 0)
        m_offers->setCurrentRow(0);
}

void CommandPalette::offer()
{
    ++m_request;
    m_offers->clear();
    m_shown.clear();
    QString typed = m_line->text().trimmed();
    const QChar prefix = typed.isEmpty() || !QStringLiteral(">/@#=?").contains(typed.at(0)) ? QChar() : typed.at(0);
    if (!prefix.isNull())
        typed = typed.mid(1).trimmed();
    if (prefix == u'=')
        return offerSum(typed);
    if (prefix == u'?')
        return offerHelp(typed);
    if (typed.isEmpty() && prefix.isNull())
        offerRecent();
    if (prefix != u'@' && prefix != u'#')
        offerCommands(typed, prefix);
    if (!typed.isEmpty() && prefix != u'>' && prefix != u'/')
        searchRecords(typed, prefix);
}

void CommandPalette::offerRecent()
{
    constexpr qsizetype mostRecent = 6;
    for (const Command &command : m_recent.mid(0, mostRecent))
        addOffer(command);
}

/// Those that begin with what was typed come first.
void CommandPalette::offerCommands(const QString &typed, QChar prefix)
{
    constexpr qsizetype most = 40;
    QStringList offered;
    for (const Command &command : std::as_const(m_shown))
        offered.append(command.title);
    for (const bool wantsStart : {true, false}) {
        for (const Command &command : std::as_const(m_commands)) {
            const bool isMeant = prefix.isNull() || (prefix == u'>') == (command.kind == CommandKind::Act);
            const bool isStart = command.title.startsWith(typed, Qt::CaseInsensitive);
            if (isMeant && m_shown.size() < most && isStart == wantsStart && (isStart || beginsWords(command.title, typed)) && !offered.contains(command.title))
                addOffer(command);
        }
    }
}

void CommandPalette::offerHelp(const QString &typed)
{
    for (const HelpPage *page : help::find(typed))
        addOffer({page->title, tr("Help"), QStringLiteral("circle-help"), CommandKind::Screen, [this, id = page->id] { openHelp(parentWidget(), id); }});
}

/// What the sum makes; taking it puts it on the clipboard.
void CommandPalette::offerSum(const QString &typed)
{
    const CompanyFormat &format = m_context.format();
    const Result<Money> sum = parseMoney(typed, format.currency);
    if (!sum)
        return;
    const QString words = formatAmount(*sum, format);
    addOffer({words, tr("Copy"), QStringLiteral("calculator"), CommandKind::Act, [words] { QGuiApplication::clipboard()->setText(words); }});
}

void CommandPalette::searchRecords(const QString &typed, QChar prefix)
{
    constexpr int mostFound = 12;
    const bool wantsPeople = prefix == u'@';
    readLater(
        m_context.store(), this, [typed, wantsPeople](Reader &reader) { return search(reader, typed, wantsPeople ? QStringLiteral("parties") : QString(), mostFound); },
        [this, request = m_request, prefix](const Result<QList<SearchHit>> &hits) {
            if (request != m_request || !hits)
                return;
            for (const SearchHit &hit : *hits) {
                if (prefix == u'#' && hit.table == QLatin1String("parties"))
                    continue;
                const Entity *entity = m_context.program().catalogue.entity(hit.table);
                addOffer({hit.title, entity ? entity->one.text() : QString(), entity ? entity->icon : QString(), CommandKind::Record,
                          [this, hit] { m_context.openRecord(hit.table, hit.id); }});
            }
        });
}

void CommandPalette::take(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    hide();
    constexpr qsizetype kept = 12;
    const Command taken = m_shown.at(row);
    if (!m_line->text().startsWith(u'=')) {
        m_recent.removeIf([&](const Command &each) { return each.title == taken.title; });
        m_recent.prepend(taken);
        m_recent = m_recent.mid(0, kept);
    }
    taken.act();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible() && !underMouse())
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        m_offers->setCurrentRow(qBound(0, m_offers->currentRow() + (key == Qt::Key_Down ? 1 : -1), m_offers->count() - 1));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(m_offers->currentRow());
        return true;
    }
    if (key == Qt::Key_Escape) {
        hide();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme::color(Token::Surface));
    painter.setPen(theme::color(Token::BorderStrong));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

} // namespace freehold
