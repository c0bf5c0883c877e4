// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importers.h"

namespace freehold {

const Importer *Importers::find(QStringView kind) const
{
    const auto found = std::find_if(m_importers.begin(), m_importers.end(), [&](const Importer &i) { return i.kind == kind; });
    return found == m_importers.end() ? nullptr : &*found;
}

} // namespace freehold
