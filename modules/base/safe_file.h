// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace freehold {

/// Replaces the file at `path` by `bytes`, or leaves it untouched: every write, flush and fsync is checked before the
/// rename (QSaveFile alone reports success on a full disk; safety.md 1.2). Trouble with the path and the system's reason.
Result<void> writeFileSafely(const QString &path, const QByteArray &bytes);

/// The same for content produced piecewise; `produce` returns an Error to give up.
Result<void> writeFileSafely(const QString &path, const std::function<Result<void>(QIODevice &)> &produce);

/// For producers that insist on opening a path themselves (libxlsxwriter, QPdfWriter): they write to a temporary file in
/// the same folder, which is checked, flushed to disk and renamed over `path`.
Result<void> replaceFileSafely(const QString &path,
                               const std::function<Result<void>(const QString &temporary)> &produce);

/// Reads a whole file up to `limitBytes`; NotFound, Limit or Trouble in the user's words.
Result<QByteArray> readFile(const QString &path, qint64 limitBytes);

} // namespace freehold
