// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/screens/plot_legend.h"

#include "inventory/screens/plot_shades.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace freehold {
namespace {

/// A swatch with its letter, the word and the count.
class LegendButton final : public QAbstractButton
{
public:
    LegendButton(PlotState state, QWidget *parent) : QAbstractButton(parent), m_state(state)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setText(choicesOf<PlotState>().at(static_cast<int>(state)).label.text());
        setObjectName(QStringLiteral("legend.") + codeOf(state));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setToolTip(PlotLegend::tr("Show only these plots"));
    }

    void setCount(qint64 count)
    {
        m_count = QString::number(count);
        setAccessibleName(PlotLegend::tr("%1: %n plots", nullptr, static_cast<int>(count)).arg(text()));
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics words(theme::font(TextStyle::Body));
        const QFontMetrics figures(theme::font(TextStyle::BodyStrong));
        return {8 + 18 + 7 + words.horizontalAdvance(text()) + 6 + figures.horizontalAdvance(m_count) + 10, 30};
    }

protected:
    void paintEvent(QPaintEvent *) override
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
        const PlotShade shade = plotShade(m_state);
        const QRectF swatch(8, 6, 18, 18);
        paintPlot(&painter, swatch, shade);
        QFont letter = theme::font(TextStyle::Caption);
        letter.setWeight(QFont::DemiBold);
        painter.setFont(letter);
        painter.setPen(shade.ink);
        painter.drawText(swatch, Qt::AlignCenter, QString(shade.letter));
        painter.setFont(theme::font(TextStyle::Body));
        painter.setPen(theme::color(Token::Text2));
        const QRect words(33, 0, width() - 33, height());
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
        const int after = 33 + painter.fontMetrics().horizontalAdvance(text()) + 6;
        painter.setFont(theme::font(TextStyle::BodyStrong));
        painter.setPen(theme::color(Token::Text));
        painter.drawText(QRect(after, 0, width() - after, height()), Qt::AlignLeft | Qt::AlignVCenter, m_count);
    }

private:
    PlotState m_state;
    QString m_count;
};

} // namespace

PlotLegend::PlotLegend(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("plotLegend"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addStretch();
    for (int i = 0; i < choicesOf<PlotState>().size(); ++i) {
        const auto state = static_cast<PlotState>(i);
        auto *button = new LegendButton(state, this);
        button->hide();
        m_buttons.insert(state, button);
        connect(button, &QAbstractButton::toggled, this, &PlotLegend::chosenChanged);
    }
    const QList<PlotState> order{PlotState::Available,   PlotState::Held,           PlotState::Booked,         PlotState::Allotted,
                                 PlotState::Agreed,      PlotState::Registered,     PlotState::Possessed,      PlotState::BlockedMgmt,
                                 PlotState::LandownerShare, PlotState::ReservedBallot, PlotState::Withdrawn,   PlotState::Unreleased};
    for (const PlotState state : order)
        m_layout->insertWidget(m_layout->count() - 1, m_buttons.value(state));
}

void PlotLegend::setPlots(const QList<PlotCell> &plots)
{
    QMap<PlotState, qint64> counts;
    for (const PlotCell &plot : plots)
        ++counts[plot.state];
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        static_cast<LegendButton *>(*button)->setCount(counts.value(button.key()));
        (*button)->setVisible(counts.contains(button.key()) || (*button)->isChecked());
    }
}

QSet<PlotState> PlotLegend::chosen() const
{
    QSet<PlotState> states;
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        if ((*button)->isChecked())
            states.insert(button.key());
    }
    return states;
}

} // namespace freehold
