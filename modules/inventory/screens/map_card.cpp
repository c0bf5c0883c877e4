// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/screens/map_card.h"

#include "ui/theme.h"

#include <QPainter>

namespace freehold {

void paintMapCard(QPainter &painter, const QRect &box, int radius)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::color(Token::Border), 1));
    painter.setBrush(theme::color(Token::Surface));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace freehold
