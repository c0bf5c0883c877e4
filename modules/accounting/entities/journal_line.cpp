// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/entities/journal_line.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Entity &entityOf<JournalLine>()
{
    static const Entity entity{
        .table = u"journal_lines"_s,
        .one = label("JournalLine", "Journal line"),
        .many = label("JournalLine", "Journal lines"),
        .fields =
            {
                field<&JournalLine::id>("id", label("JournalLine", "Id")),
                field<&JournalLine::entry>("entry_id", label("JournalLine", "Entry"))
                    .to(u"journal_entries"_s)
                    .required()
                    .operationOnly(),
                field<&JournalLine::position>("position", label("JournalLine", "Line")).operationOnly().atLeast(1),
                field<&JournalLine::account>("account_id", label("JournalLine", "Account"))
                    .to(u"accounts"_s)
                    .required()
                    .operationOnly(),
                field<&JournalLine::day>("day", label("JournalLine", "Date")).required().operationOnly(),
                field<&JournalLine::amount>("amount", label("JournalLine", "Amount"))
                    .operationOnly()
                    .inCurrencyOf(u"currency"_s),
                field<&JournalLine::currency>("currency", label("JournalLine", "Currency")).required().operationOnly().maxLength(3),
                field<&JournalLine::memo>("memo", label("JournalLine", "Memo")).operationOnly().maxLength(1'000),
                field<&JournalLine::project>("project_id", label("JournalLine", "Project")).to(u"projects"_s).operationOnly(),
                field<&JournalLine::block>("block_id", label("JournalLine", "Block")).to(u"blocks"_s).operationOnly(),
                field<&JournalLine::plot>("plot_id", label("JournalLine", "Plot")).to(u"plots"_s).operationOnly(),
                field<&JournalLine::party>("party_id", label("JournalLine", "Party")).to(u"parties"_s).operationOnly(),
                field<&JournalLine::costHead>("cost_head_id", label("JournalLine", "Cost head")).operationOnly().hidden(),
                field<&JournalLine::branch>("branch_id", label("JournalLine", "Branch")).to(u"branches"_s).operationOnly(),
            },
        .unique = {{u"entry_id"_s, u"position"_s}},
        .title = u"memo"_s,
        .icon = u"list"_s,
        .sync = Sync::AppendOnly,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
