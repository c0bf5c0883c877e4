// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QLabel>

#include <variant>

namespace freehold {

/// Plain text in one of the interface's type sizes and colours; follows a switch of the theme.
class TokenLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TokenLabel(TextStyle style = TextStyle::Body, Token token = Token::Text, QWidget *parent = nullptr);
    TokenLabel(const QString &words, TextStyle style, Token token = Token::Text, QWidget *parent = nullptr);

    void setToken(Token token);
    /// In the ink of a tone instead of a token.
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintInk();

    TextStyle m_style;
    std::variant<Token, Tone> m_ink;
};

} // namespace freehold
