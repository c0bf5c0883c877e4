// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/cost_sheet.h"

namespace freehold {
namespace {

/// Builds one sheet line by line; the first problem ends it.
class CostSheetMaker
{
public:
    explicit CostSheetMaker(const PriceTerms &terms) : m_terms(terms) {}

    Result<QList<CostLine>> make();

private:
    void addBase();
    void addPremiums();
    void addHeads(const QList<PriceHead> &heads, CostStep step);
    void addDiscounts();
    void addRounding();
    CostLine lineOf(const PriceHead &head, CostStep step);
    void add(CostLine line);
    [[nodiscard]] Rate taxRate(const QString &code);
    [[nodiscard]] QString perUnit(Money rate, const QString &unit) const;
    void stop(const QString &sentence, const QString &field = {});

    const PriceTerms &m_terms;
    QList<CostLine> m_lines;
    Money m_base;
    std::optional<Error> m_problem;
};

void CostSheetMaker::stop(const QString &sentence, const QString &field)
{
    if (!m_problem)
        m_problem = Error{ErrorCode::InvalidInput, sentence, field};
}

Rate CostSheetMaker::taxRate(const QString &code)
{
    if (code.isEmpty())
        return {};
    for (const DatedTax &tax : m_terms.taxes) {
        if (tax.code == code && tax.from <= m_terms.day && (!tax.until.isValid() || m_terms.day <= tax.until))
            return tax.rate;
    }
    stop(text("CostSheet", "Tax %1 has no rate on %2. Add the rate that holds on that day.")
             .arg(code, formatDate(m_terms.day)));
    return {};
}

QString CostSheetMaker::perUnit(Money rate, const QString &unit) const
{
    const AreaUnit *found = findAreaUnit(unit);
    return text("CostSheet", "%1 per %2").arg(formatAmount(rate, m_terms.format), found ? found->label : unit);
}

void CostSheetMaker::add(CostLine line)
{
    line.taxRate = taxRate(line.taxCode);
    line.tax = line.amount.times(line.taxRate);
    line.position = static_cast<int>(m_lines.size()) + 1;
    if (line.amount.isOverflowed() || line.tax.isOverflowed())
        stop(text("CostSheet", "%1 is too large an amount. Check the area and the rate.").arg(line.label));
    m_lines.append(line);
}

void CostSheetMaker::addBase()
{
    CostLine line;
    line.step = CostStep::Base;
    line.code = QStringLiteral("base");
    line.label = m_terms.agreedPrice ? text("CostSheet", "Agreed price") : text("CostSheet", "Base price");
    line.quantity = formatArea(m_terms.area, m_terms.format);
    line.rateText = m_terms.agreedPrice ? QString() : perUnit(m_terms.baseRate, m_terms.rateUnit);
    line.amount = m_terms.agreedPrice.value_or(priceOf(m_terms.area, m_terms.baseRate, m_terms.rateUnit));
    line.taxCode = m_terms.agreedPrice ? QString() : m_terms.baseTaxCode;
    line.rule = m_terms.baseRule;
    line.accountRole = QStringLiteral("plot_sales");
    m_base = line.amount;
    add(line);
}

CostLine CostSheetMaker::lineOf(const PriceHead &head, CostStep step)
{
    CostLine line;
    line.step = step;
    line.code = head.code;
    line.label = head.label;
    line.rule = head.rule;
    line.taxCode = head.taxCode;
    line.accountRole = head.accountRole;
    line.isPassThrough = step == CostStep::PassThrough;
    switch (head.basis) {
    case PriceBasis::PercentOfBase:
        line.rateText = formatRate(head.rate);
        line.amount = m_base.times(head.rate);
        break;
    case PriceBasis::PerAreaUnit: {
        const QString unit = head.unit.isEmpty() ? m_terms.rateUnit : head.unit;
        line.quantity = formatArea(m_terms.area, m_terms.format);
        line.rateText = perUnit(head.amount, unit);
        line.amount = priceOf(m_terms.area, head.amount, unit);
        break;
    }
    case PriceBasis::Flat:
        line.amount = head.amount;
        break;
    }
    return line;
}

void CostSheetMaker::addHeads(const QList<PriceHead> &heads, CostStep step)
{
    for (const PriceHead &head : heads)
        add(lineOf(head, step));
}

void CostSheetMaker::addPremiums()
{
    if (!m_terms.premiumCap)
        return addHeads(m_terms.premiums, CostStep::Premium);
    Money left = m_base.times(*m_terms.premiumCap);
    for (const PriceHead &head : m_terms.premiums) {
        CostLine line = lineOf(head, CostStep::Premium);
        line.amount = std::min(line.amount, left);
        left -= line.amount;
        if (!line.amount.isZero())
            add(line);
    }
}

void CostSheetMaker::addDiscounts()
{
    for (const PriceDiscount &discount : m_terms.discounts) {
        CostLine line;
        line.step = CostStep::Discount;
        line.code = discount.code;
        line.label = discount.label;
        line.rateText = discount.rate.isZero() ? QString() : formatRate(discount.rate);
        line.amount = -(discount.rate.isZero() ? discount.amount : m_base.times(discount.rate));
        line.taxCode = m_terms.baseTaxCode;
        line.rule = discount.rule;
        line.accountRole = QStringLiteral("discounts");
        if (line.amount.isPositive())
            stop(text("CostSheet", "A discount cannot be negative. Enter it as a positive amount."),
                 QStringLiteral("discount"));
        add(line);
    }
    if (priceOfLand(m_lines).isNegative())
        stop(text("CostSheet", "The discounts are larger than the price. Lower them."), QStringLiteral("discount"));
}

void CostSheetMaker::addRounding()
{
    const Money payable = payableOf(m_lines);
    const Money difference = payable.roundedTo(m_terms.roundingUnit, Rounding::HalfUp) - payable;
    if (difference.isZero())
        return;
    CostLine line;
    line.step = CostStep::Rounding;
    line.code = QStringLiteral("rounding");
    line.label = text("CostSheet", "Rounding");
    line.amount = difference;
    line.accountRole = QStringLiteral("rounding");
    add(line);
}

Result<QList<CostLine>> CostSheetMaker::make()
{
    if (!m_terms.agreedPrice) {
        if (m_terms.area.isZero())
            stop(text("CostSheet", "The plot has no area. Enter its area before it is priced."),
                 QStringLiteral("plot"));
        if (!m_terms.baseRate.isPositive())
            stop(text("CostSheet", "The plot has no rate. Enter a base rate for the plot or its project."),
                 QStringLiteral("plot"));
    } else if (!m_terms.agreedPrice->isPositive()) {
        stop(text("CostSheet", "The agreed price is not above zero. Enter the price that was agreed."),
             QStringLiteral("price"));
    }
    addBase();
    if (!m_terms.agreedPrice) {
        addPremiums();
        addHeads(m_terms.charges, CostStep::Charge);
        addDiscounts();
        addRounding();
    }
    addHeads(m_terms.passThrough, CostStep::PassThrough);
    if (payableOf(m_lines).isOverflowed())
        stop(text("CostSheet", "The price is too large an amount. Check the area and the rates."));
    if (m_problem)
        return *m_problem;
    return m_lines;
}

} // namespace

Result<QList<CostLine>> costSheet(const PriceTerms &terms)
{
    return CostSheetMaker(terms).make();
}

Money payableOf(const QList<CostLine> &lines)
{
    Money sum;
    for (const CostLine &line : lines) {
        if (!line.isPassThrough)
            sum += line.amount + line.tax;
    }
    return sum;
}

Money priceOfLand(const QList<CostLine> &lines)
{
    Money sum;
    for (const CostLine &line : lines) {
        if (line.step == CostStep::Base || line.step == CostStep::Premium || line.step == CostStep::Discount)
            sum += line.amount;
    }
    return sum;
}

} // namespace freehold
