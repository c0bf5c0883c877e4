// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/plot_panel.h"

#include "inventory/plot_moves.h"
#include "sales/holds.h"
#include "ui/icons.h"
#include "ui/line_button.h"
#include "ui/pill_label.h"
#include "ui/read_later.h"
#include "ui/token_label.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace freehold {
namespace {

QString plotStateWord(PlotState state)
{
    return choicesOf<PlotState>().at(static_cast<int>(state)).label.text();
}

/// "9 m", "4.5 m".
QString metres(int millimetres)
{
    const int tenths = (millimetres + 50) / 100;
    return QString::number(tenths / 10) + (tenths % 10 ? u'.' + QString::number(tenths % 10) : QString());
}

/// "30 × 40 ft" where the area is entered in a unit of feet or yards, else "9.1 × 12.2 m".
QString sides(const Plot &plot)
{
    if (plot.area.unitCode() != QLatin1String("sqft") && plot.area.unitCode() != QLatin1String("sqyd"))
        return PlotPanel::tr("%1 × %2 m").arg(metres(plot.frontageMm), metres(plot.depthMm));
    const auto feet = [](int millimetres) {
        const qint64 tenths = (qint64(millimetres) * 100 + 1'524) / 3'048;
        return QString::number(tenths / 10) + (tenths % 10 ? u'.' + QString::number(tenths % 10) : QString());
    };
    return PlotPanel::tr("%1 × %2 ft").arg(feet(plot.frontageMm), feet(plot.depthMm));
}

QString plotTraits(const PlotFacts &facts, const CompanyFormat &format)
{
    const Plot &plot = facts.plot;
    QStringList parts{formatArea(plot.area, format)};
    if (plot.frontageMm > 0 && plot.depthMm > 0)
        parts.append(sides(plot));
    if (plot.facing != Facing::Unknown)
        parts.append(PlotPanel::tr("%1 facing").arg(choicesOf<Facing>().at(static_cast<int>(plot.facing)).label.text()));
    if (plot.roadWidthMm > 0)
        parts.append(PlotPanel::tr("%1 m road").arg(metres(plot.roadWidthMm)));
    if (plot.isCorner)
        parts.append(PlotPanel::tr("corner"));
    if (plot.isParkFacing)
        parts.append(PlotPanel::tr("park facing"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PlotPanel::PlotPanel(ScreenContext &context, QWidget *parent) : QScrollArea(parent), m_context(context)
{
    setObjectName(QStringLiteral("plotPanel"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    setMinimumWidth(320);
    showFacts(QList<PlotFacts>());
}

void PlotPanel::setPlots(const QList<QUuid> &plots)
{
    if (plots == m_plots)
        return;
    m_plots = plots;
    refresh();
}

void PlotPanel::refresh()
{
    const quint64 request = ++m_request;
    readLater(
        m_context.store(), this,
        [plots = m_plots, today = m_context.values().today](Reader &reader) {
            QList<PlotFacts> facts;
            for (const QUuid &plot : plots)
                facts.append(plotFacts(reader, Id<Plot>(plot), today));
            return facts;
        },
        [this, request](const Result<QList<PlotFacts>> &facts) {
            if (request == m_request)
                showFacts(facts);
        });
}

bool PlotPanel::mayBook() const
{
    return !m_facts.isEmpty() && !m_context.store().isReadOnly()
        && std::all_of(m_facts.begin(), m_facts.end(), [](const PlotFacts &each) {
               return each.plot.state == PlotState::Available || each.plot.state == PlotState::Held;
           });
}

bool PlotPanel::mayHold() const
{
    return m_facts.size() == 1 && !m_context.store().isReadOnly() && m_facts.first().plot.state == PlotState::Available;
}

bool PlotPanel::mayRelease() const
{
    return m_facts.size() == 1 && !m_context.store().isReadOnly() && m_facts.first().hold.has_value();
}

void PlotPanel::showFacts(const Result<QList<PlotFacts>> &facts)
{
    m_facts = facts ? *facts : QList<PlotFacts>();
    m_page = new QWidget;
    m_page->setBackgroundRole(QPalette::Base);
    m_layout = new QVBoxLayout(m_page);
    m_layout->setContentsMargins(20, 16, 20, 16);
    m_layout->setSpacing(6);
    if (!facts)
        addWords(facts.error().text);
    else if (m_facts.isEmpty())
        addWords(tr("Choose a plot with the arrows or the mouse. Hold Shift to choose several."), true);
    else if (m_facts.size() == 1)
        showOne(m_facts.first());
    else
        showSeveral();
    m_layout->addStretch(1);
    setWidget(m_page);
    Q_EMIT loaded();
}

void PlotPanel::addWords(const QString &words, bool isHint)
{
    auto *label = new TokenLabel(words, TextStyle::Body, isHint ? Token::Text3 : Token::Text2, m_page);
    label->setWordWrap(true);
    m_layout->addWidget(label);
}

void PlotPanel::addLine(const QString &name, const QString &value, bool isTotal, const QString &detail)
{
    if (isTotal) {
        auto *rule = new QFrame(m_page);
        rule->setFrameShape(QFrame::HLine);
        rule->setFrameShadow(QFrame::Plain);
        rule->setForegroundRole(QPalette::Mid);
        m_layout->addWidget(rule);
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    auto *words = new TokenLabel(name, isTotal ? TextStyle::Subheading : TextStyle::Body, isTotal ? Token::Text : Token::Text2, m_page);
    words->setWordWrap(true);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(words);
    if (!detail.isEmpty())
        names->addWidget(new TokenLabel(detail, TextStyle::Label, Token::Text3, m_page));
    line->addLayout(names, 1);
    auto *figure = new TokenLabel(value, isTotal ? TextStyle::Subheading : TextStyle::Body, Token::Text, m_page);
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(figure, 0, Qt::AlignRight | Qt::AlignTop);
    m_layout->addLayout(line);
}

void PlotPanel::addHead(const PlotFacts &facts)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(new TokenLabel(tr("Plot %1").arg(facts.plot.number), TextStyle::Heading, Token::Text, m_page));
    line->addWidget(new PillLabel(plotStateWord(facts.plot.state), theme::toneOf(codeOf(facts.plot.state)), m_page));
    line->addStretch(1);
    m_layout->addLayout(line);
    addWords(plotTraits(facts, m_context.format()));
    if (!facts.plot.stateReason.isEmpty())
        addWords(facts.plot.stateReason);
    m_layout->addSpacing(8);
}

void PlotPanel::addPrice(const PlotFacts &facts)
{
    auto *head = new QHBoxLayout;
    head->addWidget(new TokenLabel(tr("Price"), TextStyle::Subheading, Token::Text, m_page), 1);
    head->addWidget(new TokenLabel(facts.booking ? tr("as booked on %1").arg(formatDate(facts.booking->day)) : tr("list of today"),
                                   TextStyle::Label, Token::Text3, m_page));
    m_layout->addLayout(head);
    if (!facts.priceProblem.isEmpty())
        return addWords(facts.priceProblem);
    const CompanyFormat &format = m_context.format();
    Money tax;
    for (const CostLine &line : facts.price) {
        const bool isCounted = line.step == CostStep::Base && !line.quantity.isEmpty();
        addLine(line.label, formatAmount(line.amount, format), false, isCounted ? tr("%1 × %2").arg(line.quantity, line.rateText) : QString());
        if (!line.isPassThrough)
            tax += line.tax;
    }
    if (!tax.isZero())
        addLine(tr("Tax"), formatAmount(tax, format));
    addLine(tr("Total"), formatMoney(facts.payable, format), true);
}

void PlotPanel::addSale(const PlotFacts &facts)
{
    const CompanyFormat &format = m_context.format();
    m_layout->addSpacing(12);
    m_layout->addWidget(new TokenLabel(tr("Booking"), TextStyle::Subheading, Token::Text, m_page));
    auto *buyer = new LineButton(facts.buyer, tr("Booking %1 of %2").arg(facts.booking->number, formatDate(facts.booking->day)), {}, m_page);
    connect(buyer, &LineButton::clicked, this, [this, id = facts.booking->buyer.uuid()] { m_context.openRecord(QStringLiteral("parties"), id); });
    m_layout->addWidget(buyer);
    addLine(tr("Received"), formatMoney(facts.figures.received, format));
    if (facts.figures.uncleared.isPositive())
        addLine(tr("Of which subject to realisation"), formatMoney(facts.figures.uncleared, format));
    addLine(tr("Balance"), formatMoney(facts.figures.balance, format));
    if (facts.figures.overdue.isPositive()) {
        auto *overdue = new TokenLabel(tr("%1 overdue since %2").arg(formatMoney(facts.figures.overdue, format), formatDate(facts.figures.overdueSince)),
                                       TextStyle::BodyStrong, Token::Text, m_page);
        overdue->setTone(Tone::Danger);
        m_layout->addWidget(overdue);
    } else if (facts.figures.nextDueDay.isValid()) {
        addLine(tr("Next due %1").arg(formatDate(facts.figures.nextDueDay)), formatMoney(facts.figures.nextDueAmount, format));
    }
    auto *receipt = new QPushButton(iconOf(QStringLiteral("receipt")), tr("Record receipt"), m_page);
    receipt->setAutoDefault(false);
    receipt->setEnabled(!m_context.store().isReadOnly());
    const QUuid booking = facts.booking->id.uuid();
    connect(receipt, &QPushButton::clicked, this,
            [this, booking] { m_context.runOperation(QStringLiteral("take-receipt"), {{QStringLiteral("booking"), booking}}); });
    auto *open = new QPushButton(tr("Open booking"), m_page);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this, booking] { m_context.openRecord(QStringLiteral("bookings"), booking); });
    auto *acts = new QHBoxLayout;
    acts->setContentsMargins(0, 8, 0, 0);
    acts->addWidget(receipt);
    acts->addWidget(open);
    acts->addStretch(1);
    m_layout->addLayout(acts);
}

void PlotPanel::addHold(const PlotFacts &facts)
{
    m_layout->addSpacing(12);
    m_layout->addWidget(new TokenLabel(tr("Held"), TextStyle::Subheading, Token::Text, m_page));
    addWords(tr("For %1 until %2 (%3).").arg(facts.holdFor, formatInstant(facts.hold->expiresAt), facts.hold->number));
    if (facts.hold->token.isPositive())
        addLine(tr("Token agreed"), formatMoney(facts.hold->token.in(Currency(facts.project.currency)), m_context.format()));
}

void PlotPanel::addActs()
{
    auto *acts = new QHBoxLayout;
    acts->setContentsMargins(0, 12, 0, 0);
    const auto add = [&](const QString &words, const char *name, const QString &keys, void (PlotPanel::*asked)()) {
        auto *button = new QPushButton(words, m_page);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setToolTip(keys);
        button->setMinimumHeight(38);
        connect(button, &QPushButton::clicked, this, asked);
        acts->addWidget(button, 1);
        return button;
    };
    if (mayBook())
        add(m_facts.size() == 1 ? tr("Book plot") : tr("Book %n plots", nullptr, static_cast<int>(m_facts.size())), "bookPlot", tr("Ctrl+B"),
            &PlotPanel::bookAsked)
            ->setDefault(true);
    if (mayHold())
        add(tr("Hold %1 h").arg(m_facts.first().project.holdHours), "holdPlot", tr("Ctrl+Shift+H"), &PlotPanel::holdAsked);
    if (mayRelease())
        add(tr("Release hold"), "releaseHold", {}, &PlotPanel::releaseAsked);
    m_layout->addLayout(acts);
}

void PlotPanel::showOne(const PlotFacts &facts)
{
    addHead(facts);
    addPrice(facts);
    if (facts.hold)
        addHold(facts);
    if (facts.booking)
        addSale(facts);
    addActs();
}

void PlotPanel::showSeveral()
{
    m_layout->addWidget(new TokenLabel(tr("%n plots chosen", nullptr, static_cast<int>(m_facts.size())), TextStyle::Heading, Token::Text, m_page));
    m_layout->addSpacing(8);
    Money sum;
    for (const PlotFacts &facts : std::as_const(m_facts)) {
        const QString words = tr("%1, %2, %3").arg(facts.plot.number, plotStateWord(facts.plot.state).toLower(), formatArea(facts.plot.area, m_context.format()));
        addLine(words, facts.priceProblem.isEmpty() ? formatAmount(facts.payable, m_context.format()) : tr("no price"));
        sum += facts.payable;
    }
    addLine(tr("Total"), formatMoney(sum, m_context.format()), true);
    if (!mayBook())
        addWords(tr("Only plots that are available or held can be booked together."), true);
    addActs();
}

} // namespace freehold
