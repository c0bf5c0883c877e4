// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

/// A way of looking at a list that somebody gave a name: its condition, columns and order.
struct SavedView {
    Id<SavedView> id;
    QString list; ///< name in the catalogue
    QString name;
    QString filter; ///< filter language
    QString layout; ///< JSON object: columns by id with their widths, order
    QUuid owner;    ///< user who made it
    bool isShared = false; ///< everybody sees it, not only its owner
};

template <>
const Entity &entityOf<SavedView>();

} // namespace freehold
