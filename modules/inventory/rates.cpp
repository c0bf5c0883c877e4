// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/rates.h"

namespace freehold {

using namespace Qt::StringLiterals;

BaseRate baseRateOf(const Reader &reader, const Plot &plot)
{
    const Project project = reader.get(plot.project);
    BaseRate base{plot.baseRate, plot.rateUnit};
    if (base.rate.isZero() && !plot.block.isNull()) {
        const Block block = reader.get(plot.block);
        base = {block.baseRate, block.rateUnit};
    }
    if (base.rate.isZero())
        base = {project.baseRate, project.rateUnit};
    if (base.unit.isEmpty())
        base.unit = plot.area.unitCode();
    base.rate = base.rate.in(Currency(project.currency));
    return base;
}

std::optional<TaxRate> taxRateOn(const Reader &reader, const QString &code, QDate day)
{
    return reader.findBy<TaxRate>(
        u"code = :code and from_day <= :first and (to_day is null or to_day >= :last) order by from_day desc"_s,
        {{u"code"_s, code}, {u"first"_s, day}, {u"last"_s, day}});
}

} // namespace freehold
