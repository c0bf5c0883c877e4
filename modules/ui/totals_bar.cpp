// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/totals_bar.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

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
    int firstSum = width();
    for (auto sum = m_sums.cbegin(); sum != m_sums.cend(); ++sum) {
        if (m_header->isSectionHidden(sum.key()))
            continue;
        const int left = m_header->sectionViewportPosition(sum.key());
        const int right = left + m_header->sectionSize(sum.key()) - 12;
        const int space = painter.fontMetrics().horizontalAdvance(sum.value());
        firstSum = qMin(firstSum, right - space);
        painter.drawText(QRect(right - space - 4, 0, space + 4, height()), Qt::AlignRight | Qt::AlignVCenter, sum.value());
    }
    painter.drawText(QRect(12, 0, qMax(0, firstSum - 24), height()), Qt::AlignLeft | Qt::AlignVCenter, m_count);
}

} // namespace freehold
