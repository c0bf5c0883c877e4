// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace freehold {

/// Whether a file can be written at `path`, in the user's words: InvalidInput for a folder or a device, NotFound for a folder that is not
/// there, Denied where nothing may be written. The functions below ask this first.
Result<void> requireWritablePath(const QString &path);

/// Whether `path` is an ordinary file to read: NotFound, InvalidInput for a folder, a device or a pipe, Denied when it may not be read.
Result<void> requireReadablePath(const QString &path);

/// Replaces the file at `path` by `bytes`, or leaves it untouched: every write, flush and fsync is checked before the
/// rename (QSaveFile alone reports success on a full disk; safety.md 1.2). Trouble with the path and the system's reason.
Result<void> writeFileSafely(const QString &path, const QByteArray &bytes);

/// The same for content produced piecewise; `produce` returns an Error to give up.
Result<void> writeFileSafely(const QString &path, const std::function<Result<void>(QIODevice &)> &produce);

/// For producers that insist on opening a path themselves (libxlsxwriter, QPdfWriter): they write to a temporary file in
/// the same folder, which is checked, flushed to disk and renamed over `path`.
Result<void> replaceFileSafely(const QString &path,
                               const std::function<Result<void>(const QString &temporary)> &produce);

/// Reads a whole file, or what a pipe gives, up to `limitBytes`; NotFound, InvalidInput, Denied, Limit or Trouble in the user's words.
Result<QByteArray> readFile(const QString &path, qint64 limitBytes);

} // namespace freehold
