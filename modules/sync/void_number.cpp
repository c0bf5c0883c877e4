// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/void_number.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Entity &entityOf<VoidNumber>()
{
    static const Entity entity{
        .table = u"void_numbers"_s,
        .one = label("VoidNumber", "Void number"),
        .many = label("VoidNumber", "Void numbers"),
        .fields = {field<&VoidNumber::id>("id", label("VoidNumber", "Id")).hidden(),
                   field<&VoidNumber::type>("type", label("VoidNumber", "Series")).required().maxLength(40),
                   field<&VoidNumber::device>("device", label("VoidNumber", "Computer")).required().maxLength(20),
                   field<&VoidNumber::fiscalYear>("fiscal_year", label("VoidNumber", "Fiscal year")).maxLength(20),
                   field<&VoidNumber::first>("first", label("VoidNumber", "From")).atLeast(1),
                   field<&VoidNumber::last>("last", label("VoidNumber", "To")).atLeast(1),
                   field<&VoidNumber::reason>("reason", label("VoidNumber", "Reason"))},
        .title = u"type"_s,
        .list = {u"type"_s, u"device"_s, u"fiscal_year"_s, u"first"_s, u"last"_s, u"reason"_s},
        .icon = u"file-x"_s,
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

template <>
const Operation &operationOf<VoidNumbers>()
{
    static const Operation operation{
        .name = u"void-numbers"_s,
        .label = label("VoidNumber", "Note void numbers"),
        .request = {{field<&VoidNumbers::type>("type", label("VoidNumber", "Series")).required().maxLength(40),
                     field<&VoidNumbers::device>("device", label("VoidNumber", "Computer")).required().maxLength(20),
                     field<&VoidNumbers::fiscalYear>("fiscal_year", label("VoidNumber", "Fiscal year")).maxLength(20),
                     field<&VoidNumbers::first>("first", label("VoidNumber", "From")).atLeast(1),
                     field<&VoidNumbers::last>("last", label("VoidNumber", "To")).atLeast(1),
                     field<&VoidNumbers::reason>("reason", label("VoidNumber", "Reason"))}},
        .isListed = false,
    };
    return operation;
}

QString voidNumbersName()
{
    return operationOf<VoidNumbers>().name;
}

Outcome voidNumbers(Transaction &tx, const VoidNumbers &request)
{
    tx.require(tx.role() == StoreRole::Server, ErrorCode::Denied, text("VoidNumber", "Only the office notes numbers as void."));
    VoidNumber number{.type = request.type, .device = request.device, .fiscalYear = request.fiscalYear, .first = request.first,
                      .last = request.last, .reason = request.reason};
    tx.insert(number);
    return {.table = u"void_numbers"_s, .id = number.id.uuid(), .number = {}, .extra = {}};
}

} // namespace freehold
