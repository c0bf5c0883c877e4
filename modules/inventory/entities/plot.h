// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/block.h"

namespace freehold {

/// Where a plot stands between the drawing board and its owner (domain.md 8.2); moves: plot_moves.h.
enum class PlotState {
    Unreleased,
    Available,
    Held,
    Booked,
    Allotted,
    Agreed,
    Registered,
    Possessed,
    BlockedMgmt,
    LandownerShare,
    ReservedBallot,
    Withdrawn
};

/// The side a plot's front looks to.
enum class Facing { Unknown, North, NorthEast, East, SouthEast, South, SouthWest, West, NorthWest };

/// One sellable parcel of a project. Its state changes only through operations.
struct Plot {
    Id<Plot> id;
    Id<Project> project;
    Id<Block> block; ///< null = none
    QString number;  ///< as painted on the marker; unique within the project
    Area area;
    int frontageMm = 0; ///< 0 = not known
    int depthMm = 0;
    Facing facing = Facing::Unknown;
    int roadWidthMm = 0;
    bool isCorner = false;
    bool isTwoSideOpen = false;
    bool isParkFacing = false;
    bool isMainRoad = false;
    Money baseRate;   ///< per rateUnit; 0 = the block's, then the project's
    QString rateUnit; ///< area unit code
    PlotState state = PlotState::Available;
    QString stateReason; ///< why it is in a side state
    QString surveyNumber;
    int mapRow = 0; ///< place in the plot grid from 1; 0 = not placed
    int mapColumn = 0;
    QString remarks;
};

template <>
const QList<Choice> &choicesOf<PlotState>();
template <>
const QList<Choice> &choicesOf<Facing>();
template <>
const Entity &entityOf<Plot>();

} // namespace freehold
