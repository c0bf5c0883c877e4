// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"

namespace freehold {

/// One record found by the full-text search.
struct SearchHit {
    QString table;
    QUuid id;
    QString title;
};

/// Records whose words begin with every word of `words` (accents folded), or whose numbers contain its digits; best
/// first: whole-word title matches, then newest. `table` narrows it; at most `limit`.
QList<SearchHit> search(const Reader &reader, const QString &words, const QString &table = {}, int limit = 20);

/// The SQL condition on `search_document d` for the words; adds its parameters.
QString searchCondition(const Reader &reader, const QString &words, QVariantMap &parameters);

} // namespace freehold
