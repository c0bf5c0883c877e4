// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_head.h"

#include "ui/avatar.h"
#include "ui/icon_button.h"
#include "ui/pill_label.h"
#include "ui/token_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace freehold {

RecordHead::RecordHead(QWidget *parent)
    : QWidget(parent), m_avatar(new Avatar(48, Tone::Success, this)), m_title(new TokenLabel(TextStyle::Heading, Token::Text, this)),
      m_subtitle(new TokenLabel(TextStyle::Label, Token::Text2, this)), m_line(new QHBoxLayout(this)),
      m_open(iconButton(QStringLiteral("external-link"), tr("Open in a tab"), this)), m_close(iconButton(QStringLiteral("x"), tr("Close the detail"), this))
{
    m_line->setContentsMargins(20, 0, 12, 0);
    m_line->setSpacing(12);
    m_line->addWidget(m_avatar, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setObjectName(QStringLiteral("recordTitle"));
    words->addWidget(m_title);
    m_subtitle->setWordWrap(true);
    words->addWidget(m_subtitle);
    words->addStretch(1);
    m_line->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_open);
    buttons->addWidget(m_close);
    m_line->addLayout(buttons);
    m_line->setAlignment(buttons, Qt::AlignTop);
    connect(m_open, &QToolButton::clicked, this, &RecordHead::openWanted);
    connect(m_close, &QToolButton::clicked, this, &RecordHead::closeWanted);
    setIsBeside(false);
}

void RecordHead::setRecord(const QString &title, const QString &subtitle, const QString &icon)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_avatar->setName(title, icon);
}

void RecordHead::setState(const QString &word, Tone tone)
{
    delete std::exchange(m_state, nullptr);
    if (word.isEmpty())
        return;
    m_state = new PillLabel(word, tone, this);
    m_line->insertWidget(2, m_state, 0, Qt::AlignVCenter);
}

void RecordHead::setIsBeside(bool isBeside)
{
    m_open->setVisible(isBeside);
    m_close->setVisible(isBeside);
}

} // namespace freehold
