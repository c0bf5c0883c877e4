// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freehold {

/// What a company's data is to other copies of it (sync.md).
enum class StoreRole {
    Alone,  ///< there are no others
    Device, ///< works by itself and sends what it did to the office
    Server  ///< the office's own: what it accepts is true for everybody
};

} // namespace freehold
