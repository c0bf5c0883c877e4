// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

/// The statements every use of an entity's table repeats, put together once.
struct EntitySql {
    QString select; ///< "select <columns> from <table> where deleted_at is null"; columns in the order of the fields
    QString insert; ///< the columns of all fields, then created_at and updated_at
};

/// Kept for the life of the program. Thread-safe.
const EntitySql &sqlOf(const Entity &entity);

} // namespace freehold
