// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/dashboard_card.h"

#include "ui/box.h"
#include "ui/theme.h"

#include <QPainter>

namespace freehold {

void DashboardCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), theme::color(Token::Surface), theme::color(Token::Border), 1, 10);
}

} // namespace freehold
