// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace freehold::server {

/// Argon2id with 64 MiB and three passes, with its own salt: about 0.15 s and 64 MiB of memory. Heavy threads only.
QString hashPassword(const QString &password);

/// Whether the password belongs to the hash: Argon2id, or bcrypt of another program. An empty hash takes as long and is never right.
bool verifyPassword(const QString &hash, const QString &password);

/// Whether the hash is not what hashPassword() makes today.
bool isOldHash(const QString &hash);

/// Whether it is good enough: 12 to 128 characters, no well-known one, none that says the person's or the firm's name. InvalidInput.
Result<void> checkPassword(const QString &password, const QStringList &names);

} // namespace freehold::server
