// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/operations/add_note.h"

#include "crm/party_rows.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<AddNote>()
{
    static const Operation operation{
        .name = u"add-note"_s,
        .label = label("AddNote", "Add note"),
        .request = {{
            field<&AddNote::party>("party", label("Note", "Party")).to(u"parties"_s).required(),
            field<&AddNote::body>("body", label("Note", "Note")).multiline().required(),
        }},
        .subject = u"parties"_s,
        .subjectField = u"party"_s,
        .hint = label("AddNote", "Writes down something about the party, with your name and the time."),
        .icon = u"sticky-note"_s,
    };
    return operation;
}

Outcome addNoteTo(Transaction &tx, const AddNote &request)
{
    const Party party = tx.get(request.party);
    tx.require(!request.body.trimmed().isEmpty(), ErrorCode::InvalidInput, text("AddNote", "Write the note first."),
               u"body"_s);
    return Outcome{entityOf<Note>().table, addNote(tx, party.id, request.body).id.uuid(), {}, {}};
}

} // namespace freehold
