// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/plot_colourings.h"

#include "sales/pricing.h"

#include <algorithm>

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<ColourBy>()
{
    static const QList<Choice> choices{{u"status"_s, label("ColourBy", "Status")},
                                       {u"facing"_s, label("ColourBy", "Facing")},
                                       {u"price"_s, label("ColourBy", "Price")},
                                       {u"agent"_s, label("ColourBy", "Agent")},
                                       {u"payment"_s, label("ColourBy", "Payment")}};
    return choices;
}

namespace {

constexpr int mostBands = 5;
constexpr int quarters = 4;

QString noAgent()
{
    return text("ColourBy", "No agent");
}

/// How the sale of one plot stands.
struct PlotSale {
    Money payable; ///< of its booking
    Money received;
    QString agent;
    Money price; ///< of the plot itself
};

QHash<QUuid, PlotSale> plotSales(const Reader &reader, const Project &project)
{
    const Currency currency(project.currency);
    QHash<QUuid, PlotSale> sales;
    for (Rows rows = reader.queryFile(u"sales/plot_sales"_s, {{u"project"_s, project.id.uuid()}}); rows.next();)
        sales.insert(rows.uuid(0), {rows.money(1, currency), rows.money(2, currency), rows.text(3), rows.money(4, currency)});
    return sales;
}

void readAgents(const Reader &reader, const Project &project, ColouringFacts &facts)
{
    const QHash<QUuid, PlotSale> sales = plotSales(reader, project);
    for (auto sale = sales.cbegin(); sale != sales.cend(); ++sale)
        facts.words.insert(sale.key(), sale->agent.isEmpty() ? noAgent() : sale->agent);
}

/// Nothing, a quarter, half, three quarters, all: a plot stands on the step it has reached.
void readProgress(const Reader &reader, const Project &project, ColouringFacts &facts)
{
    facts.stepWords = {text("ColourBy", "Under 25 %"), text("ColourBy", "25 % or more"), text("ColourBy", "50 % or more"), text("ColourBy", "75 % or more"),
                       text("ColourBy", "Paid in full")};
    const QHash<QUuid, PlotSale> sales = plotSales(reader, project);
    for (auto sale = sales.cbegin(); sale != sales.cend(); ++sale) {
        const qint64 quarter = sale->payable.minor() / quarters;
        const bool isPaid = sale->received >= sale->payable;
        const qint64 reached = isPaid ? quarters : quarter > 0 ? std::clamp<qint64>(sale->received.minor() / quarter, 0, quarters - 1) : 0;
        facts.steps.insert(sale.key(), static_cast<int>(reached));
    }
}

QHash<QUuid, Money> plotPrices(const Reader &reader, const Project &project, QDate today)
{
    QHash<QUuid, Money> prices;
    const QHash<QUuid, PlotSale> sales = plotSales(reader, project);
    for (const Plot &plot : reader.select<Plot>(u"project_id = :project"_s, {{u"project"_s, project.id.uuid()}})) {
        if (const auto sale = sales.constFind(plot.id.uuid()); sale != sales.cend()) {
            prices.insert(plot.id.uuid(), sale->price);
            continue;
        }
        if (const Result<QList<CostLine>> sheet = costSheet(priceTerms(reader, plot, project, today)); sheet)
            prices.insert(plot.id.uuid(), payableOf(*sheet).in(Currency(project.currency)));
    }
    return prices;
}

void readPrices(const Reader &reader, const Project &project, QDate today, ColouringFacts &facts)
{
    const QHash<QUuid, Money> prices = plotPrices(reader, project, today);
    const QList<Money> limits = priceLimits(prices.values());
    const CompanyFormat format = formatFor(reader, project.currency);
    for (qsizetype i = 0; i < limits.size(); ++i)
        facts.stepWords.append(i == 0 ? text("ColourBy", "Up to %1").arg(formatMoneyShort(limits.at(i), format))
                                      : text("ColourBy", "%1 to %2").arg(formatMoneyShort(limits.at(i - 1), format), formatMoneyShort(limits.at(i), format)));
    facts.stepWords.append(limits.isEmpty() ? text("ColourBy", "One price") : text("ColourBy", "Over %1").arg(formatMoneyShort(limits.last(), format)));
    for (auto price = prices.cbegin(); price != prices.cend(); ++price) {
        const auto band = std::find_if(limits.begin(), limits.end(), [&](Money limit) { return *price <= limit; });
        facts.steps.insert(price.key(), static_cast<int>(band - limits.begin()));
    }
}

/// 1, 2 or 5 times a power of ten, at least as large.
qint64 roundStep(qint64 least)
{
    for (qint64 power = 1; power < Money::limit / 10; power *= 10) {
        for (const qint64 digit : {1, 2, 5}) {
            if (digit * power >= least)
                return digit * power;
        }
    }
    return least;
}

} // namespace

QList<Money> priceLimits(QList<Money> prices)
{
    std::sort(prices.begin(), prices.end());
    if (prices.isEmpty() || prices.first() == prices.last())
        return {};
    const qint64 step = roundStep((prices.last().minor() - prices.first().minor()) / mostBands + 1);
    QList<Money> limits;
    for (qint64 limit = (prices.first().minor() / step + 1) * step; limit < prices.last().minor() && limits.size() < mostBands - 1; limit += step)
        limits.append(Money(limit, prices.first().currency()));
    if (limits.isEmpty())
        limits.append(prices.first());
    return limits;
}

ColouringFacts colouringFacts(const Reader &reader, Id<Project> id, ColourBy by, QDate today)
{
    ColouringFacts facts;
    facts.by = by;
    const Project project = reader.get(id);
    switch (by) {
    case ColourBy::Status:
    case ColourBy::Facing: break;
    case ColourBy::Price: readPrices(reader, project, today, facts); break;
    case ColourBy::Agent: readAgents(reader, project, facts); break;
    case ColourBy::Payment: readProgress(reader, project, facts); break;
    }
    return facts;
}

PlotColouring colourPlots(const ColouringFacts &facts, const QList<PlotCell> &plots, MapGround ground)
{
    switch (facts.by) {
    case ColourBy::Status: return colourByState(plots, ground);
    case ColourBy::Facing: return colourByFacing(plots, ground);
    case ColourBy::Agent: return colourByWord(plots, facts.words, noAgent(), ground);
    case ColourBy::Price:
    case ColourBy::Payment: return colourByStep(plots, facts.steps, facts.stepWords, ground);
    }
    return {};
}

} // namespace freehold
