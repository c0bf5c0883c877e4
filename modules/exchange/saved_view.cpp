// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/saved_view.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Entity &entityOf<SavedView>()
{
    static const Entity entity{
        .table = u"saved_views"_s,
        .one = label("SavedView", "View"),
        .many = label("SavedView", "Views"),
        .fields =
            {
                field<&SavedView::id>("id", label("SavedView", "Id")),
                field<&SavedView::list>("list", label("SavedView", "List")).required(),
                field<&SavedView::name>("name", label("SavedView", "Name")).required().maxLength(40),
                field<&SavedView::filter>("filter", label("SavedView", "Filter")).maxLength(2000),
                field<&SavedView::layout>("layout", label("SavedView", "Columns and order")).hidden(),
                field<&SavedView::owner>("owner_id", label("SavedView", "Made by")).to(u"users"_s).required(),
                field<&SavedView::isShared>("is_shared", label("SavedView", "For everybody")),
            },
        .title = u"name"_s,
        .icon = u"list-filter"_s,
    };
    return entity;
}

} // namespace freehold
