// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace freehold::testing {

/// One line that breaks a rule of ARCHITECTURE.md or CONTRIBUTING.md.
struct Violation {
    QString rule; ///< short name: "edge", "widgets", "sql", ...
    QString file; ///< path below the root
    int line = 0; ///< from 1
    QString text; ///< what is wrong, a whole sentence

    [[nodiscard]] QString toString() const;
};

/// Whether `<include>` is a header of that Qt module ("QtWidgets") and of none of those below it.
bool belongsToQtModule(const QString &include, const QString &qtModule);

/// Holds every C++ and SQL file below modules/ and app/ of `root` against the rules, and those below tests/ against the
/// two on file heads. The modules and their DEPENDS come from modules/CMakeLists.txt.
QList<Violation> checkSources(const QString &root);

} // namespace freehold::testing
