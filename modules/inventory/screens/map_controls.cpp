// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/screens/map_controls.h"

#include "inventory/map/map_colours.h"
#include "inventory/screens/map_card.h"
#include "ui/icons.h"

#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace freehold {
namespace {

constexpr int controlSide = 36;
constexpr int arrowSide = 34;

} // namespace

MapControls::MapControls(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("mapControls"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(2);
    const auto add = [&](const QString &icon, const QString &name, const QString &words, void (MapControls::*asked)()) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setIcon(iconOf(icon, Token::Text));
        button->setIconSize({17, 17});
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setAutoRaise(true);
        button->setFixedSize(controlSide - 2, controlSide);
        connect(button, &QToolButton::clicked, this, asked);
        layout->addWidget(button);
    };
    add(QStringLiteral("plus"), QStringLiteral("zoomIn"), tr("Larger (Ctrl++)"), &MapControls::largerAsked);
    add(QStringLiteral("minus"), QStringLiteral("zoomOut"), tr("Smaller (Ctrl+-)"), &MapControls::smallerAsked);
    add(QStringLiteral("maximize"), QStringLiteral("zoomToFit"), tr("Show the whole project (Ctrl+0)"), &MapControls::wholeAsked);
    resize(controlSide, 3 * controlSide + 6);
}

void MapControls::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMapCard(painter, rect());
    painter.setPen(theme::color(Token::BorderSubtle));
    for (const int line : {1, 2})
        painter.drawLine(6, line * (controlSide + 2), width() - 7, line * (controlSide + 2));
}

NorthArrow::NorthArrow(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("northArrow"));
    resize(arrowSide, arrowSide);
    setDegrees(0);
}

void NorthArrow::setDegrees(int clockwiseFromUp)
{
    m_degrees = clockwiseFromUp;
    setAccessibleName(m_degrees == 0 ? tr("North is up") : tr("North is %1 degrees to the right of up").arg(m_degrees));
    setToolTip(accessibleName());
    update();
}

void NorthArrow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMapCard(painter, rect(), arrowSide / 2);
    const QPointF middle = QRectF(rect()).center();
    painter.translate(middle);
    painter.rotate(m_degrees);
    // The half that points north is filled.
    const double tip = 11;
    const double side = 4;
    painter.setPen(QPen(theme::color(Token::Text2), 1.2));
    painter.setBrush(theme::color(Token::Text2));
    painter.drawPolygon(QPolygonF({QPointF(0, -tip + 4), QPointF(side, 3), QPointF(-side, 3)}));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF({QPointF(0, tip), QPointF(side, 3), QPointF(-side, 3)}));
    QFont font = theme::font(TextStyle::Caption);
    font.setPixelSize(8);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(QRectF(-8, -tip - 6, 16, 10), Qt::AlignCenter, tr("N", "north"));
}

ScaleBar::ScaleBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("scaleBar"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(longest + 10, 24);
}

void ScaleBar::setScale(const MapScale &scale)
{
    m_scale = scale;
    setVisible(scale.length > 0);
    setAccessibleName(tr("Scale: %1").arg(scale.words));
    update();
}

void ScaleBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double right = width() - 1.5;
    const double bottom = height() - 3.5;
    painter.setPen(QPen(mapInk(theme::isDark() ? MapGround::Dark : MapGround::Light), 1.5));
    painter.drawPolyline(QPolygonF({QPointF(right - m_scale.length, bottom - 5), QPointF(right - m_scale.length, bottom), QPointF(right, bottom), QPointF(right, bottom - 5)}));
    QFont font = theme::font(TextStyle::Caption);
    painter.setFont(font);
    painter.drawText(QRectF(right - m_scale.length, 0, m_scale.length, bottom - 3), Qt::AlignCenter, m_scale.words);
}

} // namespace freehold
