// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/operations.h"

namespace freehold {

/// Numbers that a device gave to documents which the office refused: they stay used, so that the series has no gap nobody can explain.
struct VoidNumber {
    Id<VoidNumber> id;
    QString type;
    QString device;
    QString fiscalYear;
    qint64 first = 0;
    qint64 last = 0;
    QString reason;
};
template <>
const Entity &entityOf<VoidNumber>();

/// Notes numbers as void; done by the office alone.
struct VoidNumbers {
    QString type;
    QString device;
    QString fiscalYear;
    qint64 first = 0;
    qint64 last = 0;
    QString reason;
};
template <>
const Operation &operationOf<VoidNumbers>();

/// Denied away from the office.
Outcome voidNumbers(Transaction &tx, const VoidNumbers &request);
QString voidNumbersName();

} // namespace freehold
