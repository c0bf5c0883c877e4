// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/operations.h"

namespace freehold {

/// Makes the company of a new file: head office, fiscal year of today with its periods, number series and the owner.
/// What is left empty follows from the country. Outcome: the company; extra.user = id of the owner.
struct SetUpCompany {
    QString name;
    QString country; ///< ISO 3166 code; "IN" and "US" bring their own currency, grouping, date order and fiscal year
    QString currency;
    int fiscalStartMonth = 0; ///< 0 = the country's
    QDate firstDay;           ///< a day in the first fiscal year of the books; empty = today
    QString address;
    QString phone;
    QString email;
    QString taxLines;
    QString ownerName; ///< sign-in name; empty = "owner"
    QString ownerFullName;
};
template <>
const Operation &operationOf<SetUpCompany>();

/// Conflict when there is a company already.
Outcome setUpCompany(Transaction &tx, const SetUpCompany &request);

} // namespace freehold
