// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

/// One choice of the company by name, such as "rounding.instalments"; changed by change-setting.
struct Setting {
    Id<Setting> id;
    QString key; ///< lower case, words joined by dots
    QString value;
};

template <>
const Entity &entityOf<Setting>();

} // namespace freehold
