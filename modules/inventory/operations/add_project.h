// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/project.h"
#include "store/transaction.h"

namespace freehold {

/// Adds a project to sell plots of.
struct AddProject {
    QString code;
    QString name;
    QString currency; ///< ISO code; empty = the company's
    QString policy;   ///< code of an AccountingPolicy; empty = by demand in India, by receipt elsewhere
    RevenuePoint revenuePoint = RevenuePoint::Registration;
    Money baseRate;   ///< per rateUnit; 0 = none yet
    QString rateUnit; ///< empty = square yards in India, square feet elsewhere
    int holdHours = 48;
    TaxPolicy taxPolicy = TaxPolicy::Land;
    QString taxPolicyReason;
    QString registrationNumber;
    QString city;
    QString region;
};

template <>
const Operation &operationOf<AddProject>();

/// Conflict when the code is taken; InvalidInput for an unknown currency or area unit.
Outcome addProject(Transaction &tx, const AddProject &request);

} // namespace freehold
