// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/entities/note.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Entity &entityOf<Note>()
{
    static const Entity entity{
        .table = u"notes"_s,
        .one = label("Note", "Note"),
        .many = label("Note", "Notes"),
        .fields =
            {
                field<&Note::id>("id", label("Note", "Id")).hidden(),
                field<&Note::party>("party_id", label("Note", "Party")).to(u"parties"_s).required(),
                field<&Note::body>("body", label("Note", "Note")).multiline().required().searchable(),
                field<&Note::writtenAt>("written_at", label("Note", "Written")),
                field<&Note::author>("author", label("Note", "By")).maxLength(100),
            },
        .title = u"body"_s,
        .list = {u"written_at"_s, u"author"_s, u"body"_s},
        .searchOwner = u"party_id"_s,
        .createdBy = u"add-note"_s,
        .icon = u"sticky-note"_s,
        .sync = Sync::AppendOnly,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
