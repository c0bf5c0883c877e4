// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/dashboard_tile.h"

#include "ui/box.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace freehold {

DashboardTile::DashboardTile(const QString &name, QWidget *parent) : QAbstractButton(parent)
{
    setText(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DashboardTile::setFigure(const Figure &figure, const QString &detail)
{
    m_figure = figure;
    m_detail = detail;
    const QString full = figure.full.isEmpty() ? figure.value : figure.full;
    setToolTip(full);
    setAccessibleName(tr("%1: %2", "figure and its value").arg(text(), full));
    setAccessibleDescription(detail);
    update();
}

QSize DashboardTile::sizeHint() const
{
    return {theme::scaled(180), theme::scaled(100)};
}

QSize DashboardTile::minimumSizeHint() const
{
    return {theme::scaled(140), theme::scaled(100)};
}

void DashboardTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = theme::color(hasFocus() ? Token::Accent : Token::Border);
    paintBox(&painter, rect(), theme::color(underMouse() || isDown() ? Token::Hover : Token::Surface), line, hasFocus() ? 2 : 1, 10);
    const QRect inner = rect().adjusted(16, 12, -12, -12);
    const auto draw = [&](Qt::Alignment place, TextStyle style, const QColor &ink, const QString &words) {
        painter.setFont(theme::font(style));
        painter.setPen(ink);
        painter.drawText(inner, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | place)),
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, inner.width()));
    };
    draw(Qt::AlignTop, TextStyle::Label, theme::color(Token::Text2), text());
    const QColor ink = m_figure.tone ? theme::ink(*m_figure.tone) : theme::color(Token::Text);
    const bool fits = QFontMetrics(theme::font(TextStyle::Display)).horizontalAdvance(m_figure.value) <= inner.width();
    draw(Qt::AlignVCenter, fits ? TextStyle::Display : TextStyle::Title, ink, m_figure.value);
    draw(Qt::AlignBottom, TextStyle::Label, theme::color(Token::Text3), m_detail);
}

void DashboardTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void DashboardTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void DashboardTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace freehold
