// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/entities/plot_feature.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Entity &entityOf<PlotFeature>()
{
    static const Entity entity{
        .table = u"plot_features"_s,
        .one = label("PlotFeature", "Feature"),
        .many = label("PlotFeature", "Features"),
        .fields =
            {
                field<&PlotFeature::id>("id", label("PlotFeature", "Id")).hidden(),
                field<&PlotFeature::plot>("plot_id", label("PlotFeature", "Plot")).to(u"plots"_s).required(),
                field<&PlotFeature::feature>("feature", label("PlotFeature", "Feature")).maxLength(40).required(),
            },
        .unique = {{u"plot_id"_s, u"feature"_s}},
        .title = u"feature"_s,
        .list = {u"feature"_s},
        .icon = u"tag"_s,
    };
    return entity;
}

} // namespace freehold
