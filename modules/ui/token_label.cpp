// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/token_label.h"

#include <QEvent>

namespace freehold {

TokenLabel::TokenLabel(TextStyle style, Token token, QWidget *parent) : TokenLabel(QString(), style, token, parent) {}

TokenLabel::TokenLabel(const QString &words, TextStyle style, Token token, QWidget *parent) : QLabel(words, parent), m_style(style), m_ink(token)
{
    setTextFormat(Qt::PlainText);
    setFont(theme::font(style));
    setForegroundRole(QPalette::WindowText);
    paintInk();
}

void TokenLabel::setToken(Token token)
{
    m_ink = token;
    paintInk();
}

void TokenLabel::setTone(Tone tone)
{
    m_ink = tone;
    paintInk();
}

void TokenLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::ParentChange || event->type() == QEvent::PaletteChange)
        paintInk();
}

void TokenLabel::paintInk()
{
    const QColor ink = std::holds_alternative<Token>(m_ink) ? theme::color(std::get<Token>(m_ink)) : theme::ink(std::get<Tone>(m_ink));
    if (palette().color(QPalette::Active, QPalette::WindowText) == ink)
        return;
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, ink);
    setPalette(colors);
}

} // namespace freehold
