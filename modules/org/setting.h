// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "org/entities/setting.h"
#include "store/transaction.h"

namespace freehold {

/// The value of a company setting, or `fallback` if it was never changed.
QString setting(const Reader &reader, const QString &key, const QString &fallback = {});

/// Sets it within a running operation.
void setSetting(Transaction &tx, const QString &key, const QString &value);

} // namespace freehold
