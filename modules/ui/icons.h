// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QIcon>
#include <QPixmap>

namespace freehold {

/// A Lucide line icon in the colour of the token, dimmed when disabled; a plain sheet for an unknown name, none for an empty one.
QIcon iconOf(const QString &name, Token token = Token::Text2);
/// The same as one picture of `size` logical pixels.
QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal ratio);

} // namespace freehold
