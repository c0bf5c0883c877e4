// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>
#include <QSet>
#include <QString>
#include <QUuid>

namespace freehold {

/// The rows one committed transaction touched, told once after the commit.
struct ChangeSet {
    /// More rows of one table than this are told as "the whole table".
    static constexpr int rowLimit = 5'000;

    QString operation;
    QHash<QString, QSet<QUuid>> rows; ///< by table; an empty set = any row of it may have changed

    [[nodiscard]] bool touches(const QString &table) const { return rows.contains(table); }
    void add(const QString &table, const QUuid &id);
    void add(const ChangeSet &other);
};

} // namespace freehold

Q_DECLARE_METATYPE(freehold::ChangeSet)
