// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/totals_bar.h"

#include "ui/freezing_table.h"
#include "ui/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyle>

namespace freehold {

TotalsBar::TotalsBar(FreezingTable &table, QWidget *parent) : QWidget(parent), m_table(table)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(table.horizontalHeader(), &QHeaderView::sectionMoved, this, qOverload<>(&QWidget::update));
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&table, &FreezingTable::frozenChanged, this, qOverload<>(&QWidget::update));
}

QRect TotalsBar::placeOf(int column) const
{
    const QHeaderView *header = m_table.horizontalHeader();
    const bool isFrozen = header->visualIndex(column) < m_table.frozen();
    // A frozen column stands where it would without scrolling.
    const int scrolled = isFrozen ? (layoutDirection() == Qt::RightToLeft ? -header->offset() : header->offset()) : 0;
    return {header->sectionViewportPosition(column) + scrolled, 0, header->sectionSize(column), height()};
}

void TotalsBar::setTotals(const QString &count, const QHash<int, QString> &sums)
{
    m_count = count;
    m_sums = sums;
    setAccessibleName((QStringList{count} + sums.values()).join(QStringLiteral(", ")));
    update();
}

void TotalsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Token::Surface2));
    painter.fillRect(QRect(0, 0, width(), 1), theme::color(Token::BorderSubtle));
    painter.setFont(theme::font(TextStyle::LabelStrong));
    painter.setPen(theme::color(Token::Text));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    int room = width(); // for the count, up to the first sum
    const int frozen = m_table.frozenWidth();
    const QRect scrolling = isMirrored ? rect().adjusted(0, 0, -frozen, 0) : rect().adjusted(frozen, 0, 0, 0);
    for (auto sum = m_sums.cbegin(); sum != m_sums.cend(); ++sum) {
        const int space = painter.fontMetrics().horizontalAdvance(sum.value()) + 4;
        const QRect column = placeOf(sum.key());
        const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, QSize(space, height()), column.adjusted(12, 0, -12, 0));
        const bool isFrozen = m_table.horizontalHeader()->visualIndex(sum.key()) < m_table.frozen();
        painter.setClipRect(isFrozen ? rect() : scrolling);
        painter.drawText(place, Qt::AlignCenter, sum.value());
        room = qMin(room, isMirrored ? width() - place.right() : qMax(place.left(), isFrozen ? 0 : frozen));
    }
    painter.setClipping(false);
    const QRect count(isMirrored ? width() - room + 12 : 12, 0, qMax(0, room - 24), height());
    painter.drawText(count, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), m_count);
}

} // namespace freehold
