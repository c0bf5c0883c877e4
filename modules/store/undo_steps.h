// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace freehold {

/// One plain edit that can be taken back, or was.
struct UndoStep {
    enum class State { Done, Undone };

    qint64 sequence = 0;
    QString label;  ///< "Edit Plot A-001"
    QString actor;  ///< sign-in name
    bool isOwn = false; ///< of the session's user: only these are taken back
    QDateTime at;   ///< UTC
    State state = State::Done;
};

/// The latest edits that stand or were undone, newest first, of everybody; those that were overtaken by later ones are left out.
QList<UndoStep> undoSteps(const Reader &reader, int limit = 500);

} // namespace freehold
