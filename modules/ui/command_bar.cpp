// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_bar.h"

#include "ui/box.h"
#include "ui/icon_button.h"
#include "ui/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace freehold {
namespace {

constexpr int menuPartWidth = 28;

/// A bell with a mark when there is news.
class BellButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

    void setMarked(bool isMarked)
    {
        m_isMarked = isMarked;
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        if (!m_isMarked)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme::color(Token::Window), 1.5));
        painter.setBrush(theme::ink(Tone::Danger));
        const int left = layoutDirection() == Qt::RightToLeft ? 4 : width() - 13;
        painter.drawEllipse(QRect(left, 4, 8, 8));
    }

private:
    bool m_isMarked = false;
};

} // namespace

SearchField::SearchField(QWidget *parent) : QPushButton(tr("Search customers, plots, receipts… or type a command"), parent)
{
    setObjectName(QStringLiteral("commandField"));
    setAccessibleName(tr("Search or command"));
    setAutoDefault(false);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumWidth(220);
}

void SearchField::setKeys(const QString &keys)
{
    m_keys = keys;
    setToolTip(keys.isEmpty() ? tr("Search or command") : tr("Search or command (%1)").arg(keys));
    update();
}

void SearchField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isActive = hasFocus() || isDown();
    const QColor line = theme::color(isActive ? Token::Accent : underMouse() ? Token::BorderStrong : Token::Border);
    paintBox(&painter, rect(), theme::color(Token::Surface), line, isActive ? 2 : 1);
    const QRect inner = rect().adjusted(12, 0, -8, 0);
    const QRect icon = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(15, 15), inner);
    painter.drawPixmap(icon, iconPixmap(QStringLiteral("search"), theme::color(Token::Text2), 15, devicePixelRatioF()));
    painter.setFont(theme::font(TextStyle::Caption));
    const int capWidth = m_keys.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(m_keys) + 14;
    const QRect cap = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, QSize(capWidth, 20), inner);
    if (capWidth > 0) {
        paintBox(&painter, cap, theme::color(Token::Surface2), theme::color(Token::Border), 1, 4);
        painter.setPen(theme::color(Token::Text3));
        painter.drawText(cap, Qt::AlignCenter, m_keys);
    }
    painter.setFont(theme::font(TextStyle::Body));
    painter.setPen(theme::color(Token::Text3));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect words = isMirrored ? inner.adjusted(capWidth + 8, 0, -26, 0) : inner.adjusted(26, 0, -capWidth - 8, 0);
    painter.drawText(words, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

NewButton::NewButton(const QString &words, QMenu *menu, QWidget *parent) : QPushButton(words, parent), m_menu(menu)
{
    setObjectName(QStringLiteral("createButton"));
    setAutoDefault(false);
    setAccessibleDescription(tr("Arrow down offers everything that can be made"));
}

QSize NewButton::sizeHint() const
{
    const QFontMetrics metrics(theme::font(TextStyle::BodyStrong));
    return {metrics.horizontalAdvance(text()) + 12 + 15 + 7 + 12 + menuPartWidth, 32};
}

QRect NewButton::menuPart() const
{
    return QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, QSize(menuPartWidth, height()), rect());
}

void NewButton::showMenu()
{
    m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void NewButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isFocused = hasFocus();
    const QColor fill = theme::color(isDown() ? Token::AccentPressed : underMouse() ? Token::AccentHover : Token::Accent);
    paintBox(&painter, rect(), fill, isFocused ? theme::color(Token::Text) : QColor(), 2);
    const QColor ink = theme::color(Token::OnAccent);
    const QRect menu = menuPart();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QColor divider = ink;
    divider.setAlphaF(0.35F);
    painter.fillRect(QRect(isMirrored ? menu.right() : menu.left(), 7, 1, height() - 14), divider);
    painter.drawPixmap(QRect(menu.center().x() - 6, menu.center().y() - 6, 13, 13),
                       iconPixmap(QStringLiteral("chevron-down"), ink, 13, devicePixelRatioF()));
    const QRect rest = isMirrored ? rect().adjusted(menuPartWidth, 0, -12, 0) : rect().adjusted(12, 0, -menuPartWidth, 0);
    const QRect icon = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(15, 15), rest);
    painter.drawPixmap(icon, iconPixmap(QStringLiteral("plus"), ink, 15, devicePixelRatioF()));
    painter.setFont(theme::font(TextStyle::BodyStrong));
    painter.setPen(ink);
    const QRect words = isMirrored ? rest.adjusted(0, 0, -22, 0) : rest.adjusted(22, 0, 0, 0);
    painter.drawText(words, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), text());
}

void NewButton::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && menuPart().contains(event->position().toPoint()))
        return showMenu();
    QPushButton::mousePressEvent(event);
}

void NewButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        return showMenu();
    QPushButton::keyPressEvent(event);
}

CommandBar::CommandBar(QMenu *createMenu, QWidget *parent) : QWidget(parent)
{
    setFixedHeight(48);
    auto *line = new QHBoxLayout(this);
    m_line = line;
    line->setContentsMargins(12, 0, 16, 0);
    line->setSpacing(2);
    const auto add = [this](QToolButton *button, void (CommandBar::*signal)()) {
        connect(button, &QToolButton::clicked, this, signal);
        return button;
    };
    line->addWidget(add(iconButton(QStringLiteral("panel-left"), tr("Show or hide the places"), this), &CommandBar::placesToggled));
    m_back = add(iconButton(QStringLiteral("arrow-left"), tr("Back"), this), &CommandBar::backWanted);
    m_forward = add(iconButton(QStringLiteral("arrow-right"), tr("Forward"), this), &CommandBar::forwardWanted);
    m_back->setObjectName(QStringLiteral("back"));
    m_forward->setObjectName(QStringLiteral("forward"));
    line->addWidget(m_back);
    line->addWidget(m_forward);
    line->addStretch(2);
    auto *field = new SearchField(this);
    connect(field, &QPushButton::clicked, this, &CommandBar::searchWanted);
    line->addWidget(field, 5);
    field->setMaximumWidth(470);
    line->addStretch(2);
    if (createMenu) {
        m_new = new NewButton(tr("New"), createMenu, this);
        connect(m_new, &QPushButton::clicked, this, &CommandBar::newWanted);
        line->addWidget(m_new);
        line->addSpacing(8);
    }
    m_bell = new BellButton(this);
    m_bell->setIcon(iconOf(QStringLiteral("bell")));
    m_bell->setIconSize(QSize(17, 17));
    m_bell->setAutoRaise(true);
    m_bell->setFixedSize(30, 30);
    m_bell->setObjectName(QStringLiteral("notices"));
    m_bell->setToolTip(tr("What was said lately"));
    m_bell->setAccessibleName(m_bell->toolTip());
    line->addWidget(add(m_bell, &CommandBar::noticesWanted));
    line->addWidget(add(iconButton(QStringLiteral("circle-help"), tr("Help"), this), &CommandBar::helpWanted));
    setHistory(false, false);
}

void CommandBar::addPart(QWidget *part)
{
    m_line->insertWidget(m_line->indexOf(m_bell), part);
}

void CommandBar::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void CommandBar::setHasNotices(bool hasNotices)
{
    static_cast<BellButton *>(m_bell)->setMarked(hasNotices);
    m_bell->setAccessibleDescription(hasNotices ? tr("There is something new") : QString());
}

} // namespace freehold
