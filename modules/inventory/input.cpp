// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/input.h"

#include "org/company.h"
#include "org/setting.h"

namespace freehold {

using namespace Qt::StringLiterals;

QString areaUnitCode(const Reader &reader, const QString &typed)
{
    const AreaUnit *unit = findAreaUnit(typed);
    reader.require(unit != nullptr, ErrorCode::InvalidInput,
                   text("InventoryInput",
                        "“%1” is not an area unit that is known here. Use sq yd, sq ft, sq m, acre, cent or guntha.")
                       .arg(typed),
                   u"rate_unit"_s);
    return unit->code;
}

QString defaultAreaUnit(const Reader &reader)
{
    const QString usual = companyOf(reader).country == "IN"_L1 ? u"sqyd"_s : u"sqft"_s;
    return setting(reader, u"area_unit"_s, usual);
}

void requireBlockOfProject(const Reader &reader, Id<Block> block, const Project &project)
{
    if (block.isNull())
        return;
    const Block wanted = reader.get(block);
    reader.require(
        wanted.project == project.id, ErrorCode::InvalidInput,
        text("InventoryInput", "Block %1 belongs to another project than %2.").arg(wanted.code, project.name),
        u"block"_s);
}

} // namespace freehold
