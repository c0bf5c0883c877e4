// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/dashboard_plot.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QStackedBarSeries>

#include <algorithm>
#include <array>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickCount = 4;

/// Colours that people who see colours differently tell apart, in their order.
QColor chartColor(int series)
{
    static constexpr std::array<QRgb, 6> light{0x0072B2, 0xE69F00, 0x009E73, 0xD55E00, 0xCC79A7, 0x56B4E9};
    static constexpr std::array<QRgb, 6> dark{0x4BA3E3, 0xF0A830, 0x2FBF94, 0xEE7A3A, 0xDE93BB, 0x9AD2F7};
    const std::size_t place = static_cast<std::size_t>(series) % light.size();
    return QColor(theme::isDark() ? dark.at(place) : light.at(place));
}

/// The smallest step of 1, 2 or 5 with zeros whose `tickCount` multiples reach `most`.
qint64 tickStep(qint64 most)
{
    qint64 step = 1;
    while (true) {
        for (const qint64 factor : {1, 2, 5}) {
            if (step * factor * tickCount >= most)
                return step * factor;
        }
        step *= 10;
    }
}

} // namespace

QVariant DashboardChartData::cell(int category, int at, Currency currency) const
{
    const qint64 value = series.at(at).values.at(category);
    return isMoney ? QVariant::fromValue(Money(value, currency)) : QVariant::fromValue<qlonglong>(value);
}

QString DashboardChartData::shown(int category, int at, const CompanyFormat &format) const
{
    const qint64 value = series.at(at).values.at(category);
    return isMoney ? formatMoney(Money(value, format.currency), format) : formatCount(value, format);
}

DashboardPlot::DashboardPlot(const CompanyFormat &format, QWidget *parent) : QChartView(parent), m_format(format)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setMinimumHeight(200);
}

void DashboardPlot::setData(const DashboardChartData &shown)
{
    m_data = shown;
    setAccessibleName(shown.title);
    m_category = std::clamp(m_category, 0, std::max(0, static_cast<int>(shown.categories.size()) - 1));
    m_series = std::clamp(m_series, 0, std::max(0, static_cast<int>(shown.series.size()) - 1));
    build();
}

void DashboardPlot::build()
{
    auto *made = new QChart;
    made->setBackgroundVisible(false);
    made->setMargins(QMargins(0, m_data.series.size() > 1 ? 0 : 10, 4, 0)); // room for half of the uppermost label
    made->setBackgroundRoundness(0);
    made->layout()->setContentsMargins(0, 0, 0, 0);
    made->legend()->setVisible(m_data.series.size() > 1);
    made->legend()->setAlignment(Qt::AlignTop);
    made->legend()->setFont(theme::font(TextStyle::Label));
    made->legend()->setLabelColor(theme::color(Token::Text2));
    addBars(made);
    addAxes(made);
    const std::unique_ptr<QChart> old(chart());
    setChart(made);
}

void DashboardPlot::addBars(QChart *chart)
{
    m_bars = m_data.isStacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries) : new QBarSeries;
    m_bars->setBarWidth(barWidth());
    for (int at = 0; at < m_data.series.size(); ++at) {
        const DashboardSeries &series = m_data.series.at(at);
        auto *bars = new QBarSet(series.name);
        bars->setColor(series.isOther ? theme::color(Token::BorderStrong) : chartColor(at));
        bars->setBorderColor(theme::color(Token::Border));
        for (const qint64 value : series.values)
            bars->append(static_cast<qreal>(value));
        connect(bars, &QBarSet::clicked, this, [this, at](int category) {
            point(category, at);
            Q_EMIT opened(category, at);
        });
        connect(bars, &QBarSet::hovered, this, [this, at](bool isOn, int category) { Q_EMIT pointed(isOn ? category : -1, isOn ? at : -1); });
        m_bars->append(bars);
    }
    chart->addSeries(m_bars);
}

qint64 DashboardPlot::highest() const
{
    qint64 most = 1;
    for (int category = 0; category < m_data.categories.size(); ++category) {
        qint64 sum = 0;
        for (const DashboardSeries &series : m_data.series) {
            sum = m_data.isStacked ? sum + series.values.at(category) : series.values.at(category);
            most = std::max(most, sum);
        }
    }
    return most;
}

void DashboardPlot::addAxes(QChart *chart)
{
    const auto dress = [](QAbstractAxis *axis) {
        axis->setTruncateLabels(false);
        axis->setLabelsFont(theme::font(TextStyle::Caption));
        axis->setLabelsColor(theme::color(Token::Text2));
        axis->setLinePenColor(theme::color(Token::Border));
        axis->setGridLineColor(theme::color(Token::BorderSubtle));
    };
    auto *across = new QBarCategoryAxis;
    across->append(m_data.axisLabels);
    across->setGridLineVisible(false);
    dress(across);
    auto *up = new QCategoryAxis;
    up->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    up->setLineVisible(false);
    dress(up);
    const qint64 step = tickStep(highest());
    for (int tick = 0; tick <= tickCount; ++tick) {
        const qint64 value = step * tick;
        up->append(m_data.isMoney ? formatMoneyShort(Money(value, m_format.currency), m_format) : formatCount(value, m_format), static_cast<qreal>(value));
    }
    up->setRange(0, static_cast<qreal>(step * tickCount));
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    m_bars->attachAxis(across);
    m_bars->attachAxis(up);
}

/// Share of its category that a bar, or a group of them, takes: two categories do not make a wall.
qreal DashboardPlot::barWidth() const
{
    return std::clamp(0.14 * static_cast<qreal>(m_data.categories.size()), 0.2, 0.64);
}

/// Where the bar stands in the picture.
QRectF DashboardPlot::barRect(int category, int series) const
{
    qreal left = category - barWidth() / 2;
    qreal width = barWidth();
    qreal bottom = 0;
    if (m_data.isStacked) {
        for (int below = 0; below < series; ++below)
            bottom += static_cast<qreal>(m_data.series.at(below).values.at(category));
    } else {
        width /= static_cast<qreal>(m_data.series.size());
        left += width * series;
    }
    const qreal top = bottom + static_cast<qreal>(m_data.series.at(series).values.at(category));
    const QPointF topLeft = chart()->mapToScene(chart()->mapToPosition({left, top}, m_bars));
    const QPointF bottomRight = chart()->mapToScene(chart()->mapToPosition({left + width, bottom}, m_bars));
    return QRectF(topLeft, bottomRight).normalized();
}

void DashboardPlot::drawForeground(QPainter *painter, const QRectF &)
{
    if (!hasFocus() || m_data.categories.isEmpty() || m_data.series.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme::color(Token::Text), 2));
    painter->drawRoundedRect(barRect(m_category, m_series).adjusted(-3, -3, 3, 3), 2, 2);
}

void DashboardPlot::point(int category, int series)
{
    m_category = category;
    m_series = series;
    viewport()->update();
    setAccessibleDescription(u"%1, %2: %3"_s.arg(m_data.categories.value(category), m_data.series.value(series).name, m_data.shown(category, series, m_format)));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    Q_EMIT pointed(category, series);
}

void DashboardPlot::keyPressEvent(QKeyEvent *event)
{
    const int lastCategory = static_cast<int>(m_data.categories.size()) - 1;
    const int lastSeries = static_cast<int>(m_data.series.size()) - 1;
    if (lastCategory < 0 || lastSeries < 0 || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QChartView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: return point(std::max(0, m_category - 1), m_series);
    case Qt::Key_Right: return point(std::min(lastCategory, m_category + 1), m_series);
    case Qt::Key_Down: return point(m_category, std::max(0, m_series - 1));
    case Qt::Key_Up: return point(m_category, std::min(lastSeries, m_series + 1));
    case Qt::Key_Home: return point(0, m_series);
    case Qt::Key_End: return point(lastCategory, m_series);
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT opened(m_category, m_series); return;
    default: QChartView::keyPressEvent(event);
    }
}

void DashboardPlot::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (!m_data.categories.isEmpty() && !m_data.series.isEmpty())
        point(m_category, m_series);
}

void DashboardPlot::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
    Q_EMIT pointed(-1, -1);
}

void DashboardPlot::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_data.series.isEmpty())
        build();
}

} // namespace freehold
