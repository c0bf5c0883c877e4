// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/entities/number_series.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Entity &entityOf<NumberSeries>()
{
    static const Entity entity{
        .table = u"number_series"_s,
        .one = label("NumberSeries", "Number series"),
        .many = label("NumberSeries", "Number series"),
        .fields =
            {
                field<&NumberSeries::id>("id", label("NumberSeries", "Id")),
                field<&NumberSeries::type>("type", label("NumberSeries", "Document")).required().operationOnly().maxLength(40),
                field<&NumberSeries::prefix>("prefix", label("NumberSeries", "Prefix")).operationOnly().maxLength(4),
                field<&NumberSeries::pattern>("pattern", label("NumberSeries", "Pattern")).required().operationOnly().maxLength(60),
            },
        .unique = {{u"type"_s}},
        .title = u"type"_s,
        .list = {u"type"_s, u"prefix"_s, u"pattern"_s},
        .icon = u"hash"_s,
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
