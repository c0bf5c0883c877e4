// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline.h"

#include "ui/box.h"
#include "ui/emptied_layout.h"
#include "ui/icons.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace freehold {
namespace {

constexpr int circleSize = 28;

class TimelineLine final : public QAbstractButton
{
public:
    TimelineLine(const TimelineEntry &entry, bool isLast, QWidget *parent) : QAbstractButton(parent), m_entry(entry), m_isLast(isLast)
    {
        setText(entry.title);
        setAccessibleName(entry.detail.isEmpty() ? entry.title : entry.title + QStringLiteral(", ") + entry.detail);
        setToolTip(entry.title);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        if (entry.open) {
            setFocusPolicy(Qt::TabFocus);
            setCursor(Qt::PointingHandCursor);
            connect(this, &QAbstractButton::clicked, this, entry.open);
        }
    }

    [[nodiscard]] QSize sizeHint() const override { return {200, theme::scaled(48)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const QRect circle(isMirrored ? width() - circleSize : 0, 2, circleSize, circleSize);
        if (!m_isLast)
            painter.fillRect(QRect(circle.center().x(), circle.bottom() + 1, 1, height() - circle.bottom()), theme::color(Token::Border));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::tint(m_entry.tone));
        painter.drawEllipse(circle);
        painter.drawPixmap(circle.adjusted(7, 7, -7, -7), iconPixmap(m_entry.icon, theme::ink(m_entry.tone), circleSize - 14, devicePixelRatioF()));
        const QRect words = isMirrored ? rect().adjusted(0, 0, -circleSize - 12, 0) : rect().adjusted(circleSize + 12, 0, 0, 0);
        if (hasFocus())
            paintBox(&painter, words.adjusted(-4, 0, 0, -6), Qt::transparent, theme::color(Token::Accent), 2);
        const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
        painter.setFont(theme::font(TextStyle::BodyStrong));
        painter.setPen(theme::color(underMouse() && m_entry.open ? Token::Accent : Token::Text));
        const int line = painter.fontMetrics().height();
        painter.drawText(QRect(words.left(), 0, words.width(), line), align | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_entry.title, Qt::ElideRight, words.width()));
        painter.setFont(theme::font(TextStyle::Label));
        painter.setPen(theme::color(Token::Text2));
        painter.drawText(QRect(words.left(), line, words.width(), painter.fontMetrics().height()), align | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_entry.detail, Qt::ElideRight, words.width()));
    }

private:
    TimelineEntry m_entry;
    bool m_isLast;
};

} // namespace

Timeline::Timeline(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void Timeline::setEntries(const QList<TimelineEntry> &entries)
{
    emptyLayout(*m_column);
    for (qsizetype each = 0; each < entries.size(); ++each)
        m_column->addWidget(new TimelineLine(entries.at(each), each + 1 == entries.size(), this));
}

} // namespace freehold
