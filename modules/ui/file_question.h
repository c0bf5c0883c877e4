// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screen_context.h"

namespace freehold {

/// Asks for a file to write, named so at first, in the folder used last. The ending is added when it is left out. Empty = called off.
QString askSavePath(QWidget *owner, const QString &title, const QString &name);
/// Asks for a file to read, in the folder used last; `filter` as QFileDialog writes it. Empty = called off.
QString askOpenPath(QWidget *owner, const QString &title, const QString &filter);
/// Offers to open a file that was written, in the program the desktop has for it.
ToastAction openFileAction(const QString &path);
/// A name for a file out of words that may hold characters no file system takes: "Statement Aarav Deshmukh".
QString fileNameOf(const QString &words);

} // namespace freehold
