// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pill_label.h"

#include "ui/pill.h"

#include <QPainter>

namespace freehold {

PillLabel::PillLabel(const QString &word, Tone tone, QWidget *parent) : QWidget(parent), m_word(word), m_tone(tone)
{
    setAccessibleName(word);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PillLabel::sizeHint() const
{
    return {pillWidth(m_word), 22};
}

void PillLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(&painter, rect(), m_word, m_tone, layoutDirection());
}

} // namespace freehold
