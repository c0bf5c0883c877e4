// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/operations/reverse_journal.h"

#include "accounting/posting.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<ReverseJournal>()
{
    static const Operation operation{
        .name = u"reverse-journal"_s,
        .label = label("ReverseJournal", "Reverse journal entry"),
        .request = {{
            field<&ReverseJournal::entry>("entry", label("ReverseJournal", "Entry")).to(u"journal_entries"_s).required(),
            field<&ReverseJournal::day>("day", label("ReverseJournal", "Date of the reversal")),
            field<&ReverseJournal::reason>("reason", label("ReverseJournal", "Reason")).required(),
        }},
        .subject = u"journal_entries"_s,
        .subjectField = u"entry"_s,
        .hint = label("ReverseJournal", "Posts the same entry with debits and credits exchanged, and links the two."),
        .icon = u"undo-2"_s,
    };
    return operation;
}

Outcome reverseJournalByHand(Transaction &tx, const ReverseJournal &request)
{
    const JournalEntry original = tx.get(request.entry);
    tx.require(original.sourceId.isNull(), ErrorCode::Conflict,
               text("ReverseJournal", "Entry %1 was made by a document. Cancel the document, which reverses the entry with it.")
                   .arg(original.number),
               u"entry"_s);
    const QDate day = request.day.isValid() ? request.day : std::max(tx.today(), original.day);
    const Id<JournalEntry> reversal = reverseJournal(tx, request.entry, day, request.reason);
    return {.table = u"journal_entries"_s, .id = reversal.uuid(), .number = tx.get(reversal).number, .extra = {}};
}

} // namespace freehold
