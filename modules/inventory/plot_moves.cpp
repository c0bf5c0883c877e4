// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/plot_moves.h"

namespace freehold {

namespace {

struct PlotMove {
    PlotState from;
    PlotState to;
};

/// Every move a hold or booking makes; states set by hand go to each other freely.
constexpr PlotMove plotMoves[] = {
    {PlotState::Available, PlotState::Held},        {PlotState::Held, PlotState::Available},
    {PlotState::Available, PlotState::Booked},      {PlotState::Held, PlotState::Booked},
    {PlotState::BlockedMgmt, PlotState::Booked},    // out of the owner's quota
    {PlotState::ReservedBallot, PlotState::Booked}, // drawn by lot
    {PlotState::Booked, PlotState::Allotted},       {PlotState::Allotted, PlotState::Agreed},
    {PlotState::Agreed, PlotState::Registered},     {PlotState::Registered, PlotState::Possessed},
    {PlotState::Booked, PlotState::Available}, // cancelled
    {PlotState::Booked, PlotState::BlockedMgmt},    {PlotState::Allotted, PlotState::Available},
    {PlotState::Allotted, PlotState::BlockedMgmt},  {PlotState::Agreed, PlotState::Available},
    {PlotState::Agreed, PlotState::BlockedMgmt},
};

} // namespace

bool mayMove(PlotState from, PlotState to)
{
    if (isSetByHand(from) && isSetByHand(to))
        return from != to;
    return std::any_of(std::begin(plotMoves), std::end(plotMoves),
                       [&](const PlotMove &move) { return move.from == from && move.to == to; });
}

bool isSetByHand(PlotState state)
{
    return state != PlotState::Held && !isBookingState(state);
}

bool isBookingState(PlotState state)
{
    return state == PlotState::Booked || state == PlotState::Allotted || state == PlotState::Agreed
           || state == PlotState::Registered || state == PlotState::Possessed;
}

} // namespace freehold
