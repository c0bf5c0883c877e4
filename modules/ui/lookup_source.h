// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"

namespace freehold {

/// One record that a lookup offers.
struct LookupHit {
    QUuid id;
    QString title;
    QString detail; ///< code, number: what tells records of one name apart
};

/// Records a person may mean by what was typed so far, best first; the newest rows for nothing typed. `filter` narrows it in the
/// filter language of the list named as the table.
QList<LookupHit> lookupHits(const Reader &reader, const Entity &entity, const QString &typed, const QString &filter, int limit = 12);
/// The record as a lookup shows it.
LookupHit lookupHit(const Reader &reader, const Entity &entity, const QUuid &id);
/// "Aarav Deshmukh · C-01042".
QString lookupText(const LookupHit &hit);

} // namespace freehold
