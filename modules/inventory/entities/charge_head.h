// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/project.h"

namespace freehold {

/// How a charge beside the land price is computed.
enum class ChargeKind { PerArea, Flat, PercentOfBase };

/// A charge every plot of the project carries besides its price: development, club, legal (domain.md 8.3 steps 3 and 6).
struct ChargeHead {
    Id<ChargeHead> id;
    Id<Project> project;
    QString code; ///< unique within the project: "development"
    QString name;
    ChargeKind kind = ChargeKind::PerArea;
    Money amount;               ///< per `unit` for PerArea, whole for Flat
    Rate rate;                  ///< of the base, for PercentOfBase
    QString unit;               ///< area unit code of a PerArea amount
    QString taxCode;            ///< code of a TaxRate; empty = no tax
    bool isPassThrough = false; ///< collected for somebody else (stamp duty): not part of the payable
    QString incomeRole;         ///< account role it posts to: "development_income", "stamp_duty_held"
    int sortOrder = 0;
    bool isActive = true;
};

template <>
const QList<Choice> &choicesOf<ChargeKind>();
template <>
const Entity &entityOf<ChargeHead>();

} // namespace freehold
