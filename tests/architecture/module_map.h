// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace freehold::testing {

/// The modules and what each names under DEPENDS, as modules/CMakeLists.txt declares them.
class ModuleMap
{
public:
    static ModuleMap parse(const QString &cmake);

    [[nodiscard]] bool contains(const QString &module) const { return m_depends.contains(module); }
    [[nodiscard]] bool dependsOn(const QString &module, const QString &other) const
    {
        return m_depends.value(module).contains(other);
    }
    /// Sentences on edges that no declaration may have: circles, platform modules that name a business module,
    /// accounting that names one other than org, names that are not declared.
    [[nodiscard]] QStringList troubles() const;

private:
    [[nodiscard]] bool reaches(const QString &from, const QString &to, QStringList &seen) const;

    QMap<QString, QStringList> m_depends;
};

} // namespace freehold::testing
