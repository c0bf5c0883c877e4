// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/field.h"

namespace freehold {

/// Whether the server may refuse an operation that a device has done (sync.md 1.5).
enum class OperationClass {
    Intent, ///< book, approve: may be refused
    Fact    ///< cash taken: always accepted, if need be into a suspense account
};

/// What a change of data is called and asks for: the source of its dialog, REST body, audit line and sync message.
struct Operation {
    QString name = {}; ///< verb-noun: "book-plot"
    int version = 1;
    Label label = {}; ///< "Book plot"
    Shape request = {};
    QString subject = {};      ///< table whose rows it acts on; empty = offered in the menus only
    QString subjectField = {}; ///< request field that takes the selected row's id
    QString when = {};         ///< list filter the subject row must match to be offered: "state = available"
    OperationClass kind = OperationClass::Intent;
    Label hint = {}; ///< one sentence: what it does
    QString icon = {};
    bool isListed = true; ///< offered in menus and palette; false for those only other operations and screens call
};

/// The one description of a request type. Each request struct specialises it in its .cpp.
template <typename Request>
const Operation &operationOf();

} // namespace freehold
