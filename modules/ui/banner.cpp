// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace freehold {

Banner::Banner(QWidget *parent) : QFrame(parent), m_label(new QLabel(this))
{
    setObjectName(QStringLiteral("banner"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_label);
    hide();
}

void Banner::show(Tone tone, const QString &sentence)
{
    m_tone = tone;
    theme::setInk(m_label, theme::ink(tone));
    m_label->setText(sentence);
    setAccessibleName(sentence);
    setVisible(true);
}

void Banner::clear()
{
    m_label->clear();
    hide();
}

QString Banner::text() const
{
    return m_label->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::tint(m_tone));
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace freehold
