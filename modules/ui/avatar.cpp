// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/avatar.h"

#include "ui/icons.h"

#include <QPainter>

#include <algorithm>

namespace freehold {

QString initialsOf(const QString &name)
{
    if (std::any_of(name.begin(), name.end(), [](QChar letter) { return letter.isDigit(); }))
        return {};
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word.at(0).isLetter() && initials.size() < 2)
            initials += word.at(0).toUpper();
    }
    return initials;
}

Avatar::Avatar(int size, Tone tone, QWidget *parent) : QWidget(parent), m_size(size), m_tone(tone)
{
    setFixedSize(size, size);
}

void Avatar::setName(const QString &name, const QString &icon)
{
    m_initials = initialsOf(name);
    m_icon = icon;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isAccent = m_tone == Tone::Success;
    const QColor ink = isAccent ? theme::color(Token::Accent) : theme::ink(m_tone);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isAccent ? theme::color(Token::AccentTint) : theme::tint(m_tone));
    painter.drawEllipse(rect());
    if (m_initials.isEmpty()) {
        const int icon = m_size * 9 / 20;
        const QRect place((m_size - icon) / 2, (m_size - icon) / 2, icon, icon);
        painter.drawPixmap(place, iconPixmap(m_icon, ink, icon, devicePixelRatioF()));
        return;
    }
    painter.setPen(ink);
    painter.setFont(theme::font(m_size >= 40 ? TextStyle::Heading : TextStyle::LabelStrong));
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace freehold
