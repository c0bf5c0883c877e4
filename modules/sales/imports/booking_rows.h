// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/party.h"
#include "inventory/entities/plot.h"
#include "store/reader.h"

namespace freehold {

/// How a row names its customer; the code goes before the phone, the phone before the name.
struct CustomerWords {
    QString code;
    QString phone;
    QString name;
};

/// The customer a row means. NotFound when there is none, Conflict when several fit.
Id<Party> customerNamed(const Reader &reader, const CustomerWords &words);

/// The plots a cell names, split at , ; & and +, with or without the project's code before them. NotFound when one is missing, Conflict
/// when projects share the number and none is named.
QList<Id<Plot>> plotsNamed(const Reader &reader, const QString &project, const QString &numbers);

} // namespace freehold
