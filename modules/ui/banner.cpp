// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/banner.h"

#include "ui/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace freehold {
namespace {

QString bannerIcon(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return QStringLiteral("circle-check");
    case Tone::Warning:
        return QStringLiteral("triangle-alert");
    case Tone::Danger:
        return QStringLiteral("circle-alert");
    case Tone::Neutral:
    case Tone::Info:
    case Tone::Violet:
        break;
    }
    return QStringLiteral("info");
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_label(new QLabel(this)), m_button(new QPushButton(this)), m_otherButton(new QPushButton(this))
{
    setObjectName(QStringLiteral("banner"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setContentsMargins(0, 4, 6, 4);
    layout->addWidget(m_label, 1);
    m_button->setAutoDefault(false);
    m_button->setObjectName(QStringLiteral("bannerAct"));
    layout->addWidget(m_button);
    m_otherButton->setAutoDefault(false);
    m_otherButton->setFlat(true);
    m_otherButton->setObjectName(QStringLiteral("bannerOther"));
    layout->addWidget(m_otherButton);
    connect(m_button, &QPushButton::clicked, this, &Banner::act);
    connect(m_otherButton, &QPushButton::clicked, this, &Banner::actOther);
    hide();
}

void Banner::show(Tone tone, const QString &sentence, const ToastAction &action, const ToastAction &other)
{
    m_tone = tone;
    m_icon->setPixmap(iconPixmap(bannerIcon(tone), theme::ink(tone), 17, devicePixelRatioF()));
    theme::setInk(m_label, theme::ink(tone));
    m_label->setText(sentence);
    m_act = action.act;
    m_button->setText(action.label);
    m_button->setVisible(static_cast<bool>(action.act));
    m_otherAct = other.act;
    m_otherButton->setText(other.label);
    m_otherButton->setVisible(static_cast<bool>(other.act));
    setAccessibleName(sentence);
    setVisible(true);
    update();
}

void Banner::clear()
{
    m_label->clear();
    m_act = {};
    m_otherAct = {};
    hide();
}

QString Banner::text() const
{
    return m_label->text();
}

void Banner::act()
{
    if (const auto act = m_act)
        act();
}

void Banner::actOther()
{
    if (const auto act = m_otherAct)
        act();
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
