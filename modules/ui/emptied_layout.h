// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace freehold {

/// Takes everything out of the layout: widgets go when control is back in the event loop, so that one of them may ask for it.
void emptyLayout(QLayout &layout);

} // namespace freehold
