// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/planted_bug.h"

namespace freehold {

#ifdef FREEHOLD_PLANTED_BUGS
PlantedBug &plantedBug()
{
    static PlantedBug bug = PlantedBug::None;
    return bug;
}
#endif

} // namespace freehold
