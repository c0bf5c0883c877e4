// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"
#include "ui/lookup_memory.h"

namespace freehold {

/// One record that a lookup offers.
struct LookupHit {
    QUuid id;
    QString title;
    QString detail; ///< code, number: what tells records of one name apart
    QString beside; ///< what its list says of it first: an amount, else a phone number; empty = nothing
};

/// What a lookup is asked for.
struct LookupQuestion {
    QString typed = {};  ///< any part of name, code or phone
    QString filter = {}; ///< narrows it in the filter language of the list named as the table
    int limit = 12;
};

/// Records a person may mean, best first: the one chosen last, those chosen most, those that begin with the words, those that contain
/// them. For nothing typed the chosen ones and the newest rows.
QList<LookupHit> lookupHits(const Reader &reader, const Entity &entity, const LookupMemory &memory, const LookupQuestion &question);
/// The record as a lookup shows it.
LookupHit lookupHit(const Reader &reader, const Entity &entity, const QUuid &id);
/// "Aarav Deshmukh · C-01042".
QString lookupText(const LookupHit &hit);

} // namespace freehold
