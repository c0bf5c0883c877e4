// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/party.h"

namespace freehold {

/// Something somebody wrote down about a party; never changed afterwards.
struct Note {
    Id<Note> id;
    Id<Party> party;
    QString body;
    QDateTime writtenAt; ///< UTC
    QString author;      ///< sign-in name
};

template <>
const Entity &entityOf<Note>();

} // namespace freehold
