// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pill.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace freehold {

int pillWidth(const QString &word)
{
    return QFontMetrics(theme::font(TextStyle::Label)).horizontalAdvance(word) + 26;
}

int paintPill(QPainter *painter, const QRect &rect, const QString &word, Tone tone, Qt::LayoutDirection direction)
{
    const int width = qMin(pillWidth(word), rect.width());
    const QRect pill = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(width, 20), rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::tint(tone));
    painter->drawRoundedRect(pill, 10, 10);
    painter->setBrush(theme::ink(tone));
    const QRect dot = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(6, 6), pill.adjusted(8, 0, -8, 0));
    painter->drawEllipse(dot);
    painter->setPen(theme::ink(tone));
    painter->setFont(theme::font(TextStyle::Label));
    const QRect place = direction == Qt::RightToLeft ? pill.adjusted(8, 0, -18, 0) : pill.adjusted(18, 0, -8, 0);
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(word, Qt::ElideRight, place.width() + 1));
    painter->restore();
    return width;
}

} // namespace freehold
