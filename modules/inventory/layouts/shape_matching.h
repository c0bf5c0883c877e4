// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QUuid>

namespace freehold {

/// Finds the plot that the words of a drawing mean, as people would: by its number, however it is spelled, with or without the code of
/// the project and words such as "plot no.", and by the figures alone where they tell it apart ("42" for "A-042").
class PlotFinder
{
public:
    explicit PlotFinder(const QString &projectCode) : m_project(projectCode) {}

    void add(const QUuid &plot, const QString &number);
    /// Null if the words mean none, or several.
    [[nodiscard]] QUuid find(const QString &words) const;

private:
    using Index = QHash<QString, QUuid>;

    static void put(Index &index, const QString &key, const QUuid &plot);
    static bool isAside(const QString &part);

    QString m_project;
    Index m_exact;   ///< as written, in capitals
    Index m_parts;   ///< "A 42"; a null plot stands for several
    Index m_figures; ///< "42"
};

} // namespace freehold
