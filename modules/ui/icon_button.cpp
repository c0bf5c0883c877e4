// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icon_button.h"

#include "ui/icons.h"

namespace freehold {

QToolButton *iconButton(const QString &icon, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(iconOf(icon));
    button->setIconSize(QSize(17, 17));
    button->setAutoRaise(true);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFixedSize(30, 30);
    return button;
}

} // namespace freehold
