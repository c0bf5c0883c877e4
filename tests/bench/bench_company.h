// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_setup.h"

namespace freehold::bench {

/// The made-up company everything is measured on, opened once; made on the first run and kept beside the program.
class BenchCompany
{
public:
    static BenchCompany &shared();
    /// Closes it; before the application object goes.
    static void close();

    Program program;
    std::unique_ptr<Store> store;
    QString path;

    /// Opens it anew, as the program does at start.
    [[nodiscard]] std::unique_ptr<Store> open(bool isReadOnly = false) const;

private:
    BenchCompany();
};

} // namespace freehold::bench
