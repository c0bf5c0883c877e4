// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"

#include <QJsonObject>

namespace freehold {

/// One change of a record: who did what, when, and the values it touched, in wire form.
struct HistoryLine {
    QDateTime at; ///< UTC
    QString actor;
    QString device;
    QString operation; ///< catalogue name
    QJsonObject before;
    QJsonObject after;
    QString reason;
};

/// The latest changes of a row, newest first.
QList<HistoryLine> historyOf(const Reader &reader, const QUuid &row, int limit = 100);

} // namespace freehold
