// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/totals_bar.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

namespace freehold {

TotalsBar::TotalsBar(QHeaderView *header, QWidget *parent) : QWidget(parent), m_header(header)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(header, &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(header, &QHeaderView::sectionMoved, this, qOverload<>(&QWidget::update));
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
    for (auto sum = m_sums.cbegin(); sum != m_sums.cend(); ++sum) {
        if (m_header->isSectionHidden(sum.key()))
            continue;
        const int space = painter.fontMetrics().horizontalAdvance(sum.value()) + 4;
        const QRect column(m_header->sectionViewportPosition(sum.key()), 0, m_header->sectionSize(sum.key()), height());
        const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, QSize(space, height()), column.adjusted(12, 0, -12, 0));
        painter.drawText(place, Qt::AlignCenter, sum.value());
        room = qMin(room, isMirrored ? width() - place.right() : place.left());
    }
    const QRect count(isMirrored ? width() - room + 12 : 12, 0, qMax(0, room - 24), height());
    painter.drawText(count, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), m_count);
}

} // namespace freehold
