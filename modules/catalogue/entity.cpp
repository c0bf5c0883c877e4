// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/entity.h"

namespace freehold {

const Field *Entity::find(QStringView name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &f) { return f.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

QStringList Entity::columns() const
{
    QStringList all;
    for (const Field &field : fields)
        all += field.columns();
    return all;
}

bool Entity::isSearchable() const
{
    return std::any_of(fields.begin(), fields.end(), [](const Field &f) { return f.search != SearchUse::None; });
}

} // namespace freehold
