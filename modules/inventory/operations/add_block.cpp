// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/operations/add_block.h"

#include "inventory/input.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<AddBlock>()
{
    static const Operation operation{
        .name = u"add-block"_s,
        .label = label("AddBlock", "Add block"),
        .request = {{
            field<&AddBlock::project>("project", label("Block", "Project")).to(u"projects"_s).required(),
            field<&AddBlock::code>("code", label("Block", "Code")).maxLength(12).required(),
            field<&AddBlock::name>("name", label("Block", "Name")),
            field<&AddBlock::baseRate>("base_rate", label("Block", "Base rate")).atLeast(0),
            field<&AddBlock::rateUnit>("rate_unit", label("Block", "Rate is per")).maxLength(20),
        }},
        .subject = u"projects"_s,
        .subjectField = u"project"_s,
        .hint = label("AddBlock", "Adds a block, sector or phase to the project."),
        .icon = u"grid-2x2-plus"_s,
    };
    return operation;
}

Outcome addBlock(Transaction &tx, const AddBlock &request)
{
    const Project project = tx.get(request.project);
    Block block;
    block.project = project.id;
    block.code = request.code.simplified();
    block.name = request.name.simplified();
    block.baseRate = request.baseRate;
    block.rateUnit = request.rateUnit.isEmpty() ? project.rateUnit : areaUnitCode(tx, request.rateUnit);
    const bool isTaken = tx.findBy<Block>(u"project_id = :project and code = :code"_s,
                                          {{u"project"_s, project.id.uuid()}, {u"code"_s, block.code}})
                             .has_value();
    tx.require(!isTaken, ErrorCode::Conflict,
               text("AddBlock", "%1 has a block %2 already. Choose another code.").arg(project.name, block.code),
               u"code"_s);
    tx.insert(block);
    return Outcome{entityOf<Block>().table, block.id.uuid(), block.code, {}};
}

} // namespace freehold
