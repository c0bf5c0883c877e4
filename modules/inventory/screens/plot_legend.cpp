// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/screens/plot_legend.h"

#include "inventory/screens/legend_button.h"
#include "inventory/screens/map_card.h"

#include <QPainter>
#include <QStyle>

namespace freehold {
namespace {

constexpr int legendSide = 6;
constexpr int legendRise = 2;
constexpr int legendGap = 2;

} // namespace

PlotLegend::PlotLegend(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("plotLegend"));
    setAccessibleName(tr("Legend"));
}

void PlotLegend::setCategories(const QList<PlotCategory> &categories)
{
    if (categories == m_categories)
        return;
    m_categories = categories;
    const QSet<QString> pressed = chosen();
    const auto *focused = qobject_cast<const LegendButton *>(focusWidget());
    const QString focusedCode = focused && focused->hasFocus() ? focused->code() : QString();
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const PlotCategory &category : categories) {
        auto *button = new LegendButton(category, this);
        button->setChecked(pressed.contains(category.code));
        connect(button, &QAbstractButton::toggled, this, &PlotLegend::chosenChanged);
        button->show();
        if (category.code == focusedCode)
            button->setFocus();
        m_buttons.append(button);
    }
    arrange(width(), [](LegendButton *button, QPoint corner) { button->move(corner); });
    update();
    if (chosen() != pressed)
        Q_EMIT chosenChanged();
}

QSet<QString> PlotLegend::chosen() const
{
    QSet<QString> codes;
    for (const LegendButton *button : m_buttons) {
        if (button->isChecked())
            codes.insert(button->code());
    }
    return codes;
}

void PlotLegend::setChosen(const QSet<QString> &codes)
{
    for (LegendButton *button : std::as_const(m_buttons))
        button->setChecked(codes.contains(button->code()));
}

QSize PlotLegend::sizeWithin(int width) const
{
    return arrange(width, {});
}

QSize PlotLegend::arrange(int width, const std::function<void(LegendButton *, QPoint)> &place) const
{
    QPoint corner(legendSide, legendRise);
    QSize taken(2 * legendSide, 2 * legendRise);
    for (LegendButton *button : m_buttons) {
        const QSize size = button->sizeHint();
        if (corner.x() > legendSide && corner.x() + size.width() + legendSide > width)
            corner = {legendSide, corner.y() + size.height()};
        if (place) {
            button->resize(size);
            place(button, QStyle::visualRect(layoutDirection(), rect(), {corner, size}).topLeft());
        }
        corner.rx() += size.width() + legendGap;
        taken = taken.expandedTo({corner.x() - legendGap + legendSide, corner.y() + size.height() + legendRise});
    }
    return taken;
}

void PlotLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMapCard(painter, rect());
}

void PlotLegend::resizeEvent(QResizeEvent *)
{
    arrange(width(), [](LegendButton *button, QPoint corner) { button->move(corner); });
}

} // namespace freehold
