// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QImage>

namespace freehold {

/// A picture of a layout as it is kept: JPEG of at most 2,400 pixels a side, whatever the file was. Takes PNG and JPEG up to 40
/// megapixels; Unsupported or Limit for others, and the refusals of readFile. Any thread.
Result<QByteArray> layoutPicture(const QString &path);

/// A null image for no picture.
QImage layoutImage(const QByteArray &picture);

} // namespace freehold
