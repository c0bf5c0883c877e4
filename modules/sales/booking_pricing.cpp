// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/booking_pricing.h"

#include "inventory/entities/plot.h"
#include "sales/entities/payment_plan.h"
#include "sales/pricing.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// The amount divided over the plots by their base price, or by area where a price was agreed as a whole.
QList<Money> divided(Money amount, const QList<qint64> &weights)
{
    if (amount.isZero())
        return QList<Money>(weights.size(), Money());
    return allocate(amount, weights);
}

void addDiscounts(const Reader &reader, PriceTerms &terms, const BookPlot &request, Money manual)
{
    if (!request.plan.isNull()) {
        const PaymentPlan plan = reader.get(request.plan);
        if (!plan.rebate.isZero())
            terms.discounts.append({u"plan_rebate"_s,
                                    text("BookPlot", "Rebate of plan %1").arg(plan.name),
                                    plan.rebate,
                                    {},
                                    plan.id.uuid()});
    }
    if (!request.discountRate.isZero())
        terms.discounts.append({u"discount"_s, text("BookPlot", "Discount"), request.discountRate, {}, {}});
    if (!manual.isZero())
        terms.discounts.append({u"discount"_s, text("BookPlot", "Discount"), {}, manual, {}});
}

QList<PriceTerms> listTerms(const Reader &reader, const BookPlot &request, const QList<Plot> &plots,
                            const Project &project, QDate day)
{
    QList<PriceTerms> all;
    for (const Plot &plot : plots) {
        PriceTerms terms = priceTerms(reader, plot, project, day);
        if (!request.rate.isZero()) {
            terms.baseRate = request.rate;
            terms.rateUnit = request.rateUnit.isEmpty() ? terms.rateUnit : request.rateUnit;
            reader.require(findAreaUnit(terms.rateUnit) != nullptr, ErrorCode::InvalidInput,
                           text("BookPlot", "\"%1\" is no area unit. Enter the unit of the agreed rate, such as sqyd.")
                               .arg(terms.rateUnit),
                           u"rate_unit"_s);
        }
        all.append(terms);
    }
    return all;
}

} // namespace

BookingPrice priceBooking(const Reader &reader, const BookPlot &request, const QList<Plot> &plots,
                          const Project &project, QDate day)
{
    const bool isAgreed = !request.price.isZero();
    reader.require(!isAgreed || (request.discount.isZero() && request.discountRate.isZero() && request.rate.isZero()),
                   ErrorCode::InvalidInput,
                   text("BookPlot", "An agreed price leaves no room for a rate or a discount. Enter one or the other."),
                   u"price"_s);
    QList<PriceTerms> all = listTerms(reader, request, plots, project, day);
    QList<qint64> weights;
    for (const PriceTerms &terms : all)
        weights.append(std::max(1LL, isAgreed ? terms.area.nanoSquareMetres()
                                              : priceOf(terms.area, terms.baseRate, terms.rateUnit).minor()));
    const QList<Money> shares = divided(isAgreed ? request.price : request.discount, weights);

    const Currency currency(project.currency);
    BookingPrice price;
    for (qsizetype i = 0; i < all.size(); ++i) {
        PriceTerms &terms = all[i];
        if (isAgreed)
            terms.agreedPrice = shares.at(i);
        else
            addDiscounts(reader, terms, request, shares.at(i));
        QList<CostLine> lines = reader.valueOf(costSheet(terms));
        for (CostLine &line : lines) {
            line.plot = plots.at(i).id;
            line.position = static_cast<int>(price.lines.size()) + 1;
            price.lines.append(line);
        }
        price.payableByPlot.append(payableOf(lines).in(currency));
    }
    price.payable = payableOf(price.lines).in(currency);
    return price;
}

} // namespace freehold
