// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/plot_facts.h"

#include "crm/entities/party.h"
#include "inventory/rates.h"
#include "sales/entities/booking_plot.h"
#include "sales/holds.h"
#include "sales/pricing.h"

namespace freehold {

using namespace Qt::StringLiterals;

ProjectFigures projectFigures(const Reader &reader, Id<Project> id, QDate asOf)
{
    const Currency currency(reader.get(id).currency);
    ProjectFigures figures{Money(0, currency), Money(0, currency), Money(0, currency), {}};
    Rows sums = reader.queryFile(u"sales/project_figures"_s, {{u"project"_s, id.uuid()}, {u"day"_s, asOf}});
    if (sums.next()) {
        figures.soldValue = sums.money(0, currency);
        figures.collected = sums.money(1, currency);
        figures.overdue = sums.money(2, currency);
    }
    for (Rows plots = reader.queryFile(u"sales/overdue_plots"_s, {{u"project"_s, id.uuid()}, {u"day"_s, asOf}}); plots.next();)
        figures.overduePlots.insert(plots.uuid(0));
    return figures;
}

namespace {

std::optional<Booking> bookingOfPlot(const Reader &reader, Id<Plot> plot)
{
    return reader.findBy<Booking>(u"state <> 'cancelled' and id in (select booking_id from booking_plots where plot_id = :plot "
                                  "and deleted_at is null)"_s,
                                  {{u"plot"_s, plot.uuid()}});
}

void readListPrice(const Reader &reader, PlotFacts &facts, QDate today)
{
    const Result<QList<CostLine>> price = costSheet(priceTerms(reader, facts.plot, facts.project, today));
    if (!price) {
        facts.priceProblem = price.error().text;
        return;
    }
    facts.price = *price;
    const BaseRate rate = baseRateOf(reader, facts.plot);
    facts.listRate = rate.rate.in(Currency(facts.project.currency));
    facts.listRateUnit = rate.unit;
}

void readSale(const Reader &reader, PlotFacts &facts, QDate today)
{
    facts.buyer = reader.titleOf(entityOf<Party>(), facts.booking->buyer.uuid());
    facts.figures = figuresOf(reader, facts.booking->id, today);
    for (const InstalmentFigures &instalment : instalmentsOf(reader, *facts.booking, today)) {
        ++facts.instalments;
        facts.paidInstalments += instalment.open().isPositive() ? 0 : 1;
    }
    facts.price = reader.select<CostLine>(u"booking_id = :booking and plot_id = :plot order by position"_s,
                                          {{u"booking"_s, facts.booking->id.uuid()}, {u"plot"_s, facts.plot.id.uuid()}});
}

} // namespace

PlotFacts plotFacts(const Reader &reader, Id<Plot> id, QDate today)
{
    PlotFacts facts;
    facts.plot = reader.get(id);
    facts.project = reader.get(facts.plot.project);
    if (!facts.plot.block.isNull())
        facts.block = reader.get(facts.plot.block).code;
    facts.booking = bookingOfPlot(reader, id);
    facts.hold = activeHold(reader, id);
    if (facts.hold)
        facts.holdFor = facts.hold->party.isNull() ? reader.titleOf(*reader.catalogue().entity(u"users"), facts.hold->holder)
                                                   : reader.titleOf(entityOf<Party>(), facts.hold->party.uuid());
    if (facts.booking)
        readSale(reader, facts, today);
    else
        readListPrice(reader, facts, today);
    facts.payable = payableOf(facts.price).in(Currency(facts.project.currency));
    return facts;
}

} // namespace freehold
