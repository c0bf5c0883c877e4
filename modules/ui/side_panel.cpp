// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/side_panel.h"

#include "ui/avatar.h"
#include "ui/box.h"
#include "ui/icon_button.h"
#include "ui/icons.h"
#include "ui/token_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace freehold {
namespace {

constexpr int wideSide = 224;
constexpr int narrowSide = 56;

} // namespace

CompanyButton::CompanyButton(const QString &name, const QString &caption, QWidget *parent) : QAbstractButton(parent), m_caption(caption)
{
    setText(name);
    setObjectName(QStringLiteral("company"));
    setAccessibleName(tr("Company %1, %2").arg(name, caption));
    setToolTip(tr("Open another company"));
    setFixedHeight(56);
    setFocusPolicy(Qt::TabFocus);
}

void CompanyButton::setCollapsed(bool collapsed)
{
    m_isCollapsed = collapsed;
    update();
}

void CompanyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box = rect().adjusted(8, 4, -8, -4);
    if (underMouse() || hasFocus())
        paintBox(&painter, box, underMouse() ? theme::color(Token::Hover) : QColor(Qt::transparent), hasFocus() ? theme::color(Token::Accent) : QColor(), 2);
    const QRect inner = m_isCollapsed ? rect().adjusted(12, 0, -12, 0) : rect().adjusted(18, 0, -14, 0);
    const QRect mark = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(32, 32), inner);
    paintBox(&painter, mark, theme::color(Token::Accent), {}, 0, 7);
    painter.drawPixmap(mark.adjusted(7, 7, -7, -7), iconPixmap(QStringLiteral("land-plot"), theme::color(Token::OnAccent), 18, devicePixelRatioF()));
    if (m_isCollapsed)
        return;
    const QRect arrows = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, QSize(15, 15), inner);
    painter.drawPixmap(arrows, iconPixmap(QStringLiteral("chevrons-up-down"), theme::color(Token::Text2), 15, devicePixelRatioF()));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect words = isMirrored ? inner.adjusted(19, 0, -42, 0) : inner.adjusted(42, 0, -19, 0);
    const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.setPen(theme::color(Token::Text));
    painter.setFont(theme::font(TextStyle::Subheading));
    painter.drawText(words.adjusted(0, 9, 0, 0), align | Qt::AlignTop, painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.setPen(theme::color(Token::Text2));
    painter.setFont(theme::font(TextStyle::Caption));
    painter.drawText(words.adjusted(0, 0, 0, -10), align | Qt::AlignBottom, painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, words.width()));
}

SidePanel::SidePanel(const QString &company, const QString &caption, const QString &user, const QString &role, QWidget *parent)
    : QWidget(parent), m_company(new CompanyButton(company, caption, this)), m_sidebar(new Sidebar(this)), m_words(new QWidget(this)),
      m_settings(iconButton(QStringLiteral("settings"), tr("Settings"), this))
{
    setFixedWidth(wideSide);
    QPalette ground = palette();
    ground.setColor(QPalette::Base, theme::color(Token::Sidebar));
    m_sidebar->setPalette(ground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_company);
    column->addWidget(m_sidebar, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(18, 6, 12, 8);
    foot->setSpacing(10);
    auto *avatar = new Avatar(28, Tone::Violet, this);
    avatar->setName(user, QStringLiteral("user"));
    avatar->setToolTip(user);
    foot->addWidget(avatar);
    auto *lines = new QVBoxLayout(m_words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(new TokenLabel(user, TextStyle::Label, Token::Text, m_words));
    lines->addWidget(new TokenLabel(role, TextStyle::Caption, Token::Text2, m_words));
    foot->addWidget(m_words, 1);
    foot->addWidget(m_settings);
    m_settings->hide();
    column->addLayout(foot);
    connect(m_settings, &QToolButton::clicked, this, &SidePanel::settingsWanted);
}

void SidePanel::setCollapsed(bool collapsed)
{
    if (collapsed == m_isCollapsed)
        return;
    m_isCollapsed = collapsed;
    setFixedWidth(collapsed ? narrowSide : wideSide);
    m_company->setCollapsed(collapsed);
    m_sidebar->setCollapsed(collapsed);
    m_words->setHidden(collapsed);
    m_settings->setVisible(!collapsed && m_settings->property("isOffered").toBool());
    layout()->itemAt(2)->layout()->setContentsMargins(collapsed ? 14 : 18, 6, collapsed ? 14 : 12, 8);
}

void SidePanel::setHasSettings(bool hasSettings)
{
    m_settings->setProperty("isOffered", hasSettings);
    m_settings->setVisible(hasSettings && !m_isCollapsed);
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Token::Sidebar));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), theme::color(Token::BorderSubtle));
    const QLayoutItem *foot = layout()->itemAt(2);
    painter.fillRect(QRect(0, foot->geometry().top(), width(), 1), theme::color(Token::BorderSubtle));
}

} // namespace freehold
