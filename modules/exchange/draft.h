// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"

namespace freehold {

/// What one user has typed into a form and not saved yet. Lies in the company file, is no part of the books, never leaves the device.
struct Draft {
    QJsonObject content;
    QDateTime at; ///< when it was kept last
};

/// The draft of the session's user for this form, if there is one.
std::optional<Draft> draftOf(const Reader &reader, const QString &form);

/// Keeps the content in place of what was kept for the form before; an empty content takes the draft away. Leaves no line in the
/// history and nothing for other devices.
struct KeepDraft {
    QString form;
    QJsonObject content;
};
template <>
const Operation &operationOf<KeepDraft>();
Outcome keepDraft(Transaction &tx, const KeepDraft &request);

} // namespace freehold
