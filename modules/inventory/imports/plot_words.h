// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/area.h"
#include "inventory/entities/plot.h"

#include <QVariantMap>

#include <optional>

namespace freehold {

/// What the cells of a plot list mean, as people in land offices write them. All from text; nothing is guessed silently.

/// Millimetres of "30", "30 ft", "30'", "9.14 m"; a bare number is feet. Nothing if it is no length.
std::optional<int> lengthMm(const QString &words);

/// "30x50", "30 x 50 ft", "9 m × 15 m": frontage and depth in millimetres and their area.
struct PlotSize {
    int frontageMm = 0;
    int depthMm = 0;
    Area area;
};
std::optional<PlotSize> plotSize(const QString &words);

/// "Yes", "Y", "1", "Corner" and "हाँ" are true; "No", "N", "0" and an empty cell false. Nothing for other words.
std::optional<bool> yesOrNo(const QString &words);

/// The state a plot of an imported list gets: "vacant", "unsold" and an empty cell are available, "mortgaged" blocked, and "sold" and
/// "booked" blocked as well until the booking is brought in (`isSold`).
struct ListedState {
    PlotState state = PlotState::Available;
    bool isSold = false;
};
std::optional<ListedState> listedState(const QString &words);

} // namespace freehold
