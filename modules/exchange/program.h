// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importers.h"
#include "exchange/reports.h"

namespace freehold {

/// Everything the modules register at start: what exists, what it does, what can be printed and brought in.
struct Program {
    Catalogue catalogue;
    Operations operations;
    Reports reports;
    Importers importers;

    template <typename Request>
    void add(Outcome (*body)(Transaction &, const Request &))
    {
        operations.add<Request>(catalogue, body);
    }
};

} // namespace freehold
