// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/screens/segment_bar.h"

#include "ui/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace freehold {
namespace {

/// A word that is tinted while it is chosen.
class Segment final : public QAbstractButton
{
public:
    Segment(const QString &code, const QString &word, QWidget *parent) : QAbstractButton(parent)
    {
        setObjectName(QStringLiteral("segment.") + code);
        setProperty("code", code);
        setText(word);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(word);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QFontMetrics(theme::font(TextStyle::BodyStrong)).horizontalAdvance(text()) + 26, 28};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme::color(isChecked() ? Token::AccentTint : Token::Hover));
            painter.drawRoundedRect(rect(), 5, 5);
        }
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme::color(Token::Accent), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
        }
        painter.setFont(theme::font(isChecked() ? TextStyle::BodyStrong : TextStyle::Body));
        painter.setPen(theme::color(isChecked() ? Token::Accent : Token::Text2));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

SegmentBar::SegmentBar(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool isOn) {
        if (isOn)
            Q_EMIT chosenChanged(button->property("code").toString());
    });
}

void SegmentBar::addSegment(const QString &code, const QString &word)
{
    auto *segment = new Segment(code, word, this);
    m_layout->addWidget(segment);
    const bool isFirst = m_group->buttons().isEmpty();
    m_group->addButton(segment);
    if (isFirst) {
        const QSignalBlocker quiet(m_group);
        segment->setChecked(true);
    }
}

QString SegmentBar::chosen() const
{
    const QAbstractButton *button = m_group->checkedButton();
    return button ? button->property("code").toString() : QString();
}

void SegmentBar::choose(const QString &code)
{
    for (QAbstractButton *button : m_group->buttons()) {
        if (button->property("code").toString() == code)
            button->setChecked(true);
    }
}

void SegmentBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::color(Token::Border), 1));
    painter.setBrush(theme::color(Token::Surface2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace freehold
