// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace freehold {

/// How a view is to be kept.
struct NewView {
    QString name;
    bool isShared = false;
};

/// Asks under which name the present view of a list is to be kept, and for whom; nothing if it is not to be kept.
std::optional<NewView> askForView(QWidget *parent);

} // namespace freehold
