// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/empty_page.h"

#include "ui/icons.h"
#include "ui/token_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace freehold {

EmptyPage::EmptyPage(const QString &icon, QWidget *parent)
    : QWidget(parent), m_text(new TokenLabel(TextStyle::Body, Token::Text2, this)), m_act(new QPushButton(this)), m_other(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    auto *picture = new QLabel(this);
    picture->setPixmap(iconPixmap(icon.isEmpty() ? QStringLiteral("inbox") : icon, theme::color(Token::Text3), 48, devicePixelRatioF()));
    column->addWidget(picture, 0, Qt::AlignHCenter);
    m_text->setObjectName(QStringLiteral("emptyText"));
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    column->addWidget(m_text);
    m_act->setObjectName(QStringLiteral("emptyAct"));
    m_act->setDefault(true);
    column->addWidget(m_act, 0, Qt::AlignHCenter);
    m_other->setObjectName(QStringLiteral("emptyImport"));
    m_other->setFlat(true);
    column->addWidget(m_other, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_act, &QPushButton::clicked, this, &EmptyPage::actWanted);
    connect(m_other, &QPushButton::clicked, this, &EmptyPage::otherWanted);
}

void EmptyPage::setTexts(const QString &sentence, const QString &act, const QString &other)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
}

} // namespace freehold
