// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/link_button.h"

#include "ui/box.h"
#include "ui/theme.h"

#include <QPainter>

namespace freehold {

LinkButton::LinkButton(const QString &words, QWidget *parent) : QPushButton(words, parent)
{
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(theme::font(TextStyle::BodyStrong));
    return {metrics.horizontalAdvance(text()) + 2, qMax(24, metrics.height() + 4)};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont words = theme::font(TextStyle::BodyStrong);
    words.setUnderline(underMouse());
    painter.setFont(words);
    painter.setPen(theme::color(Token::Accent));
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus())
        paintBox(&painter, rect(), Qt::transparent, theme::color(Token::Accent), 1, 3);
}

} // namespace freehold
