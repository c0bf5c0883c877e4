// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

/// How far a project is.
enum class ProjectState { Planning, Launched, Ongoing, Completed, Closed, OnHold, Abandoned };

/// When money becomes a receivable: with a demand (policy A), or never before it is received (policy B).
enum class AccountingPolicy { Demand, Cash };

/// The one event at which a sale becomes revenue.
enum class RevenuePoint { Registration, Possession };

/// How the project's accountant reads the law on plots: as sale of land without tax, or as a taxed supply.
enum class TaxPolicy { Land, Taxed };

/// What a plot becomes when its booking is cancelled.
enum class CancelledPlot { Available, Blocked };

/// A piece of land that is developed and sold in plots.
struct Project {
    Id<Project> id;
    QString code; ///< short, as it stands in plot names: "GM"
    QString name;
    ProjectState state = ProjectState::Launched;
    QString currency; ///< ISO code; of every amount of the project
    AccountingPolicy policy = AccountingPolicy::Demand;
    bool isPolicyLocked = false; ///< set with the first posting; the policy stands from then on
    RevenuePoint revenuePoint = RevenuePoint::Registration;
    Money baseRate;   ///< per rateUnit; 0 = none
    QString rateUnit; ///< area unit code: "sqyd"
    int holdHours = 48;
    CancelledPlot afterCancel = CancelledPlot::Available;
    TaxPolicy taxPolicy = TaxPolicy::Land;
    QString taxCode;            ///< tax rate code of the land itself when the policy is Taxed
    QString taxPolicyReason;    ///< why the accountant chose it
    QString registrationNumber; ///< RERA or plat number
    QString city;
    QString region; ///< state; decides between central/state and integrated tax
};

template <>
const QList<Choice> &choicesOf<ProjectState>();
template <>
const QList<Choice> &choicesOf<AccountingPolicy>();
template <>
const QList<Choice> &choicesOf<RevenuePoint>();
template <>
const QList<Choice> &choicesOf<TaxPolicy>();
template <>
const QList<Choice> &choicesOf<CancelledPlot>();
template <>
const Entity &entityOf<Project>();

} // namespace freehold
