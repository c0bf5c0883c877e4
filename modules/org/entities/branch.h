// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

/// An office of the company; a dimension of the books.
struct Branch {
    Id<Branch> id;
    QString code; ///< short, unique: "HO"
    QString name;
    QString address;
    QString phone;
};

template <>
const Entity &entityOf<Branch>();

} // namespace freehold
