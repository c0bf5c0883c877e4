// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/title_button.h"

#include "ui/icons.h"

#include <QPainter>
#include <QStyle>

namespace freehold {
namespace {

constexpr int arrowSize = 17;
constexpr int arrowGap = 6;

} // namespace

TitleButton::TitleButton(QWidget *parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::NoFocus);
}

void TitleButton::setOffersOthers(bool offers)
{
    m_offersOthers = offers;
    setFocusPolicy(offers ? Qt::TabFocus : Qt::NoFocus);
    setCursor(offers ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

QSize TitleButton::sizeHint() const
{
    const QFontMetrics metrics(theme::font(TextStyle::Title));
    return {metrics.horizontalAdvance(text()) + (m_offersOthers ? arrowGap + arrowSize : 0) + 2, 32};
}

void TitleButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto mirrored = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    painter.setFont(theme::font(TextStyle::Title));
    painter.setPen(theme::color(Token::Text));
    const int room = width() - (m_offersOthers ? arrowGap + arrowSize : 0);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, room);
    painter.drawText(mirrored({0, 0, room, height()}), Qt::AlignLeading | Qt::AlignVCenter, shown);
    if (m_offersOthers) {
        const int after = std::min(room, painter.fontMetrics().horizontalAdvance(shown)) + arrowGap;
        const QRect place = mirrored({after, (height() - arrowSize) / 2 + 1, arrowSize, arrowSize});
        painter.drawPixmap(place, iconPixmap(QStringLiteral("chevron-down"), theme::color(underMouse() || hasFocus() ? Token::Text : Token::Text3), arrowSize, devicePixelRatioF()));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::color(Token::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace freehold
