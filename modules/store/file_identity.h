// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace freehold {

/// Which file a path means at a moment, whatever its name: the same after a rename, another one after a replacement.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0;

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// Zeros if there is no file, and on Windows, where an open file can be neither renamed nor replaced.
FileIdentity fileIdentity(const QString &path);

} // namespace freehold
