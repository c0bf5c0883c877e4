// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QUuid>

namespace freehold {

/// What an operation made or changed, for whoever asked for it: the record to open next and its number.
struct Outcome {
    QString table;
    QUuid id;
    QString number;    ///< document or customer number, where there is one
    QJsonObject extra; ///< further results by name

    [[nodiscard]] QJsonObject toJson() const;
    static Outcome fromJson(const QJsonObject &json);
};

} // namespace freehold
