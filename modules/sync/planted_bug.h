// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freehold {

/// Mistakes that programs of this kind have been hurt by, to be made on purpose: the simulator has to notice each of them. Only builds with
/// tests know how.
enum class PlantedBug {
    None,
    CursorBeforeRows,         ///< the cursor is saved before its rows, and the device dies in between
    CursorRunsAhead,          ///< a page's cursor counts changes that were not in it, as with numbers drawn before the commit
    PromoteBeforeComplete,    ///< rows are put in place before the pages make a whole state
    NoHashCheck,              ///< a used number counts as done, whatever its content
    WritePastTransact,        ///< the office changes a row and tells nobody
    ResultLostAfterCommit,    ///< the answer is not kept with what it answers
    FactRejected,             ///< money is refused
    SharedSeries,             ///< two devices give numbers of one segment
    RestoreDropsOutbox,       ///< taking the office's rows anew forgets what waits
    NoTimeout,                ///< an answer that never comes is waited for
    ConverterDropsField,      ///< a field an older version does not know arrives empty
    RebaseForgetsWork,        ///< own work that waits is not put over the office's rows
};

#ifdef FREEHOLD_PLANTED_BUGS
/// The one made now.
PlantedBug &plantedBug();
inline bool isPlanted(PlantedBug bug)
{
    return plantedBug() == bug;
}
#else
constexpr bool isPlanted(PlantedBug)
{
    return false;
}
#endif

} // namespace freehold
