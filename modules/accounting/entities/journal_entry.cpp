// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/entities/journal_entry.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<JournalKind>()
{
    static const QList<Choice> choices{{u"receipt"_s, label("JournalEntry", "Receipt")},
                                       {u"payment"_s, label("JournalEntry", "Payment")},
                                       {u"contra"_s, label("JournalEntry", "Contra")},
                                       {u"journal"_s, label("JournalEntry", "Journal")},
                                       {u"demand"_s, label("JournalEntry", "Demand")},
                                       {u"purchase"_s, label("JournalEntry", "Purchase")},
                                       {u"debit_note"_s, label("JournalEntry", "Debit note")},
                                       {u"credit_note"_s, label("JournalEntry", "Credit note")},
                                       {u"commission"_s, label("JournalEntry", "Commission")},
                                       {u"opening"_s, label("JournalEntry", "Opening")},
                                       {u"closing"_s, label("JournalEntry", "Closing")},
                                       {u"reversal"_s, label("JournalEntry", "Reversal")}};
    return choices;
}

template <>
const QList<Choice> &choicesOf<JournalState>()
{
    static const QList<Choice> choices{{u"draft"_s, label("JournalEntry", "Draft")}, {u"posted"_s, label("JournalEntry", "Posted")}};
    return choices;
}

template <>
const Entity &entityOf<JournalEntry>()
{
    static const Entity entity{
        .table = u"journal_entries"_s,
        .one = label("JournalEntry", "Journal entry"),
        .many = label("JournalEntry", "Journal entries"),
        .fields =
            {
                field<&JournalEntry::id>("id", label("JournalEntry", "Id")),
                field<&JournalEntry::number>("number", label("JournalEntry", "Entry no."))
                    .required()
                    .operationOnly()
                    .searchable(SearchUse::Digits),
                field<&JournalEntry::kind>("kind", label("JournalEntry", "Kind")).operationOnly(),
                field<&JournalEntry::day>("day", label("JournalEntry", "Date")).required().operationOnly(),
                field<&JournalEntry::narration>("narration", label("JournalEntry", "Narration"))
                    .operationOnly()
                    .maxLength(1'000)
                    .searchable(),
                field<&JournalEntry::sourceTable>("source_table", label("JournalEntry", "Made from")).operationOnly().hidden(),
                field<&JournalEntry::sourceId>("source_id", label("JournalEntry", "Document")).operationOnly().hidden(),
                field<&JournalEntry::currency>("currency", label("JournalEntry", "Currency")).required().operationOnly().maxLength(3),
                field<&JournalEntry::amount>("amount", label("JournalEntry", "Amount"))
                    .operationOnly()
                    .inCurrencyOf(u"currency"_s),
                field<&JournalEntry::state>("state", label("JournalEntry", "State")).operationOnly().hidden(),
                field<&JournalEntry::reversalOf>("reversal_of_id", label("JournalEntry", "Reversal of"))
                    .to(u"journal_entries"_s)
                    .operationOnly(),
                field<&JournalEntry::reversedBy>("reversed_by_id", label("JournalEntry", "Reversed by"))
                    .to(u"journal_entries"_s)
                    .operationOnly(),
            },
        .unique = {{u"number"_s}},
        .title = u"number"_s,
        .list = {u"day"_s, u"number"_s, u"kind"_s, u"narration"_s, u"amount"_s, u"reversal_of_id"_s, u"reversed_by_id"_s},
        .createdBy = u"post-journal"_s,
        .icon = u"notebook-pen"_s,
        .sync = Sync::AppendOnly,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
