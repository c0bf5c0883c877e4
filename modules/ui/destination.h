// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QUuid>
#include <QVariantMap>

#include <optional>

namespace freehold {

/// What a tab of the window shows: enough to open it again, now, from the history, or after the next start.
struct Destination {
    enum class Kind { Screen, List, Record, Report };

    Kind kind = Kind::Screen;
    QString name = {};           ///< of the screen, list or report; the table of a record
    QUuid row = {};              ///< of a record
    QVariantMap parameters = {}; ///< what the screen or report was opened with

    /// Two destinations with the same key are the same document.
    [[nodiscard]] QString key() const;
    [[nodiscard]] QJsonObject toJson() const;
    static std::optional<Destination> fromJson(const QJsonObject &json);

    friend bool operator==(const Destination &a, const Destination &b) { return a.key() == b.key(); }
};

} // namespace freehold
