// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/screens/legend_button.h"

#include "inventory/map/map_painter.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

namespace freehold {
namespace {

constexpr int buttonHeight = 30;
constexpr int buttonSide = 8;
constexpr int swatchSide = 17;
constexpr int afterSwatch = 8;
constexpr int beforeCount = 6;
constexpr int widestWord = 150;

} // namespace

LegendButton::LegendButton(const PlotCategory &category, QWidget *parent)
    : QAbstractButton(parent), m_category(category), m_count(QString::number(category.count))
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setText(category.word);
    setObjectName(QStringLiteral("legend.") + category.code);
    setAccessibleName(tr("%1: %n plots", nullptr, static_cast<int>(category.count)).arg(category.word));
    setToolTip(tr("Show only these plots"));
}

QSize LegendButton::sizeHint() const
{
    const QFontMetrics words(theme::font(TextStyle::Body));
    const QFontMetrics figures(theme::font(TextStyle::LabelStrong));
    return {2 * buttonSide + swatchSide + afterSwatch + std::min(widestWord, words.horizontalAdvance(text())) + beforeCount + figures.horizontalAdvance(m_count), buttonHeight};
}

void LegendButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(isChecked() ? Token::AccentTint : Token::Hover));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus() || isChecked()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::color(Token::Accent), hasFocus() ? 2 : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const auto mirrored = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    QFont letter = theme::font(TextStyle::Caption);
    letter.setPixelSize(m_category.shade.letter.size() > 1 ? 8 : 9);
    letter.setWeight(QFont::DemiBold);
    const QRect swatch = mirrored({buttonSide, (height() - swatchSide) / 2, swatchSide, swatchSide});
    paintSwatch(painter, QRectF(swatch).adjusted(0.5, 0.5, -0.5, -0.5), m_category.shade, letter, theme::isDark() ? MapGround::Dark : MapGround::Light);
    painter.setFont(theme::font(TextStyle::Body));
    painter.setPen(theme::color(Token::Text2));
    const int from = buttonSide + swatchSide + afterSwatch;
    const int whole = painter.fontMetrics().horizontalAdvance(text());
    const int wide = std::min(widestWord, whole);
    const QString shown = whole > widestWord ? painter.fontMetrics().elidedText(text(), Qt::ElideRight, widestWord) : text();
    painter.drawText(mirrored({from, 0, wide, height()}), static_cast<int>(Qt::AlignCenter) | Qt::TextDontClip, shown);
    painter.setFont(theme::font(TextStyle::LabelStrong));
    painter.setPen(theme::color(Token::Text));
    painter.drawText(mirrored({from + wide + beforeCount, 0, width() - from - wide - beforeCount, height()}), Qt::AlignLeading | Qt::AlignVCenter, m_count);
}

} // namespace freehold
