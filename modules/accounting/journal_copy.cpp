// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/journal_copy.h"

#include "accounting/entities/journal_line.h"
#include "base/text.h"
#include "catalogue/entity.h"

namespace freehold {

using namespace Qt::StringLiterals;

QVariantMap journalCopy(const Reader &reader, Id<JournalEntry> id)
{
    const std::optional<JournalEntry> entry = reader.find(id);
    reader.require(entry.has_value(), ErrorCode::NotFound, text("JournalCopy", "The entry is no longer there. Refresh the register."));
    QVariantList lines;
    for (const JournalLine &line : reader.select<JournalLine>(u"entry_id = :entry order by position"_s, {{u"entry"_s, id.uuid()}})) {
        const bool isDebit = line.amount.isPositive();
        lines.append(QVariantMap{{u"account"_s, line.account.uuid()},
                                 {isDebit ? u"debit"_s : u"credit"_s, QVariant::fromValue(isDebit ? line.amount : -line.amount)},
                                 {u"party"_s, line.party},
                                 {u"project"_s, line.project},
                                 {u"memo"_s, line.memo}});
    }
    return {{u"kind"_s, codeOf(entry->kind)}, {u"narration"_s, entry->narration}, {u"lines"_s, lines}};
}

} // namespace freehold
