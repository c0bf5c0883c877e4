// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/plot_panel.h"

#include "sales/holds.h"
#include "sales/screens/booking_card.h"
#include "sales/screens/plot_sketch.h"
#include "ui/icons.h"
#include "ui/line_button.h"
#include "ui/pill_label.h"
#include "ui/read_later.h"
#include "ui/token_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace freehold {
namespace {

QString plotStateWord(PlotState state)
{
    return choicesOf<PlotState>().at(static_cast<int>(state)).label.text();
}

/// "30 × 40 ft · East facing · 9 m road"; the area where the sides are not known.
QString plotTraits(const PlotFacts &facts, const CompanyFormat &format)
{
    const Plot &plot = facts.plot;
    QStringList parts;
    if (plot.frontageMm > 0 && plot.depthMm > 0) {
        const QString wide = plotLength(plot, plot.frontageMm);
        parts.append(PlotPanel::tr("%1 × %2", "sides of a plot").arg(wide.section(u' ', 0, 0), plotLength(plot, plot.depthMm)));
    } else {
        parts.append(formatArea(plot.area, format));
    }
    if (plot.facing != Facing::Unknown)
        parts.append(PlotPanel::tr("%1 facing").arg(choicesOf<Facing>().at(static_cast<int>(plot.facing)).label.text()));
    if (plot.roadWidthMm > 0)
        parts.append(PlotPanel::tr("%1 m road").arg(QLocale::c().toString(plot.roadWidthMm / 1'000.0, 'g', 4)));
    return parts.join(QStringLiteral(" · "));
}

/// A rate without a fraction that says nothing: "₹3,900".
QString shortRate(Money rate, const CompanyFormat &format)
{
    const QString text = formatMoney(rate, format);
    return text.endsWith(QLatin1String(".00")) ? text.chopped(3) : text;
}

/// "Base 1,200 sq ft × ₹3,900", "Corner premium 3 %".
QString priceLineName(const CostLine &line, const PlotFacts &facts, const CompanyFormat &format)
{
    if (line.step == CostStep::Base && facts.listRate.isPositive() && facts.listRateUnit == facts.plot.area.unitCode())
        return PlotPanel::tr("Base %1 × %2", "area, rate per unit of it").arg(line.quantity, shortRate(facts.listRate, format));
    if (line.rateText.endsWith(u'%'))
        return PlotPanel::tr("%1 %2", "name of a premium, its rate").arg(line.label, line.rateText);
    return line.label;
}

/// How an amount of the land's price came about, where its name does not tell.
QString priceLineDetail(const CostLine &line, const PlotFacts &facts)
{
    const bool isTold = facts.listRate.isPositive() && facts.listRateUnit == facts.plot.area.unitCode();
    return line.step == CostStep::Base && !line.quantity.isEmpty() && !isTold ? PlotPanel::tr("%1 × %2").arg(line.quantity, line.rateText) : QString();
}

QString shareWords(const PlotFacts &facts)
{
    const qint64 hundredth = facts.figures.payable.minor() / 100;
    const qint64 percent = hundredth > 0 ? std::clamp<qint64>(facts.figures.received.minor() / hundredth, 0, 100) : 0;
    return PlotPanel::tr("%1 % received · %2 of %3 instalments paid").arg(percent).arg(facts.paidInstalments).arg(facts.instalments);
}

Rate paidShareOf(const PlotFacts &facts)
{
    const qint64 whole = facts.figures.payable.minor() / 10'000;
    return Rate{whole > 0 ? std::clamp(facts.figures.received.minor() / whole * (Rate::whole / 10'000), qint64(0), Rate::whole) : 0};
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
    setMinimumWidth(300);
    showFacts(QList<PlotFacts>());
}

void PlotPanel::setPlots(const QList<QUuid> &plots)
{
    if (plots == m_plots)
        return;
    m_plots = plots;
    if (!plots.isEmpty())
        m_stray = QUuid();
    refresh();
}

void PlotPanel::setStray(const QUuid &shape)
{
    m_plots.clear();
    ++m_request;
    m_stray = shape;
    showFacts(QList<PlotFacts>());
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
    m_layout->setContentsMargins(20, 12, 20, 16);
    m_layout->setSpacing(6);
    if (!facts)
        addWords(facts.error().text);
    else if (!m_stray.isNull())
        showStray();
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

void PlotPanel::addTitle(const QString &title, QWidget *state)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(new TokenLabel(title, TextStyle::Heading, Token::Text, m_page));
    if (state)
        line->addWidget(state);
    line->addStretch(1);
    auto *close = new QToolButton(m_page);
    close->setObjectName(QStringLiteral("closePanel"));
    close->setIcon(iconOf(QStringLiteral("x")));
    close->setAutoRaise(true);
    close->setMinimumSize(28, 28);
    close->setToolTip(tr("Hide the details (Ctrl+\\)"));
    close->setAccessibleName(tr("Hide the details"));
    connect(close, &QToolButton::clicked, this, &PlotPanel::closeAsked);
    line->addWidget(close);
    m_layout->addLayout(line);
}

void PlotPanel::addHead(const PlotFacts &facts)
{
    addTitle(tr("Plot %1").arg(facts.plot.number), new PillLabel(plotStateWord(facts.plot.state), theme::toneOf(codeOf(facts.plot.state)), m_page));
    auto *traits = new TokenLabel(plotTraits(facts, m_context.format()), TextStyle::Label, Token::Text2, m_page);
    traits->setWordWrap(true);
    m_layout->addWidget(traits);
    if (!facts.plot.stateReason.isEmpty())
        addWords(facts.plot.stateReason);
    m_layout->addSpacing(8);
    m_layout->addWidget(new PlotSketch(facts.plot, m_context.format(), m_page));
    m_layout->addSpacing(12);
}

void PlotPanel::addPrice(const PlotFacts &facts)
{
    auto *head = new QHBoxLayout;
    head->addWidget(new TokenLabel(tr("Price"), TextStyle::Subheading, Token::Text, m_page), 1);
    head->addWidget(new TokenLabel(facts.booking ? tr("as booked on %1").arg(formatDate(facts.booking->day)) : tr("price list of today"),
                                   TextStyle::Label, Token::Text3, m_page));
    m_layout->addLayout(head);
    if (!facts.priceProblem.isEmpty())
        return addWords(facts.priceProblem);
    const CompanyFormat &format = m_context.format();
    Money tax;
    for (const CostLine &line : facts.price) {
        addLine(priceLineName(line, facts, format), formatAmount(line.amount, format), false, priceLineDetail(line, facts));
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
    m_layout->addWidget(new TokenLabel(tr("Booking"), TextStyle::Subheading, Token::Text, m_page));
    auto *buyer = new LineButton(facts.buyer, tr("Booking %1 of %2").arg(facts.booking->number, formatDate(facts.booking->day)), {}, m_page);
    connect(buyer, &LineButton::clicked, this, [this, id = facts.booking->buyer.uuid()] { m_context.openRecord(QStringLiteral("parties"), id); });
    m_layout->addWidget(buyer);
    m_layout->addWidget(new ShareBar(paidShareOf(facts), shareWords(facts), m_page));
    m_layout->addWidget(new TokenLabel(shareWords(facts), TextStyle::Label, Token::Text2, m_page));
    m_layout->addSpacing(4);
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
    m_layout->addSpacing(12);
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
    const auto add = [&](const QString &words, const char *name, const QString &keys, void (PlotPanel::*asked)(), int stretch = 3) {
        auto *button = new QPushButton(words, m_page);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setToolTip(keys);
        button->setMinimumHeight(38);
        connect(button, &QPushButton::clicked, this, asked);
        acts->addWidget(button, stretch);
        return button;
    };
    if (mayBook())
        add(m_facts.size() == 1 ? tr("Book plot    Ctrl B") : tr("Book %n plots", nullptr, static_cast<int>(m_facts.size())), "bookPlot", tr("Ctrl+B"),
            &PlotPanel::bookAsked, 5)
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
    if (facts.booking)
        addSale(facts);
    addPrice(facts);
    if (facts.hold)
        addHold(facts);
    addActs();
}

/// A shape of the drawing whose plot nobody knows yet.
void PlotPanel::showStray()
{
    addTitle(tr("A shape without a plot"), nullptr);
    addWords(tr("The drawing has a shape here that matches no plot of the project. Tell which plot it is, and it is coloured with the others."));
    auto *match = new QPushButton(iconOf(QStringLiteral("link")), tr("Match to a plot"), m_page);
    match->setObjectName(QStringLiteral("matchShape"));
    match->setAutoDefault(false);
    match->setEnabled(!m_context.store().isReadOnly());
    connect(match, &QPushButton::clicked, this, [this] { m_context.runOperation(QStringLiteral("match-shape"), {{QStringLiteral("shape"), m_stray}}); });
    m_layout->addSpacing(6);
    m_layout->addWidget(match, 0, Qt::AlignLeft);
}

void PlotPanel::showSeveral()
{
    addTitle(tr("%n plots chosen", nullptr, static_cast<int>(m_facts.size())), nullptr);
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
