// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

class Store;

/// Whether the person may edit records of the table without an operation of its own.
[[nodiscard]] bool mayEditPlainly(const Store &store, const Entity &entity);
/// Whether a plain edit may set the field by hand.
[[nodiscard]] bool isPlainField(const Field &field);
/// The fields of the entity that may be set by hand, in the order of its form.
[[nodiscard]] QList<Field> plainFieldsOf(const Entity &entity);

} // namespace freehold
