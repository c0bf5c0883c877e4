// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card.h"

#include "ui/box.h"

#include <QPainter>

namespace freehold {

Card::Card(QWidget *parent, std::optional<Tone> tone) : QFrame(parent), m_tone(tone) {}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    constexpr qreal radius = 10;
    if (m_tone)
        paintBox(&painter, rect(), theme::tint(*m_tone), {}, 0, radius);
    else
        paintBox(&painter, rect(), theme::color(Token::Surface2), theme::color(Token::Border), 1, radius);
}

} // namespace freehold
