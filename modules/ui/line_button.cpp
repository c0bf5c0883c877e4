// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line_button.h"

#include "ui/theme.h"

#include <QPainter>

namespace freehold {

LineButton::LineButton(const QString &title, const QString &detail, const QString &figure, QWidget *parent)
    : QAbstractButton(parent), m_detail(detail), m_figure(figure)
{
    setText(title);
    setAccessibleName(QStringList{title, detail, figure}.join(QStringLiteral(", ")));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize LineButton::sizeHint() const
{
    return {200, m_detail.isEmpty() ? 32 : 46};
}

void LineButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(Token::Hover));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::color(Token::Accent), 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 6, 6);
    }
    const QRect inner = rect().adjusted(8, 4, -8, -4);
    painter.setFont(theme::font(TextStyle::Body));
    painter.setPen(theme::color(Token::Text));
    const int figureWidth = m_figure.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(m_figure) + 12;
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, m_figure);
    QRect words = inner.adjusted(0, 0, -figureWidth, 0);
    painter.setFont(theme::font(TextStyle::BodyStrong));
    const Qt::Alignment place = m_detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop;
    painter.drawText(words, static_cast<int>(Qt::AlignLeft | place), painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.setFont(theme::font(TextStyle::Label));
    painter.setPen(theme::color(Token::Text2));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom, painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, words.width()));
}

void LineButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LineButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace freehold
