// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace freehold::server {

/// Bytes nobody can foresee.
QByteArray randomBytes(int count);

/// A fresh opaque token of 256 bits, in the letters of URLs.
QString makeToken();

/// What of a token is kept: SHA-256 in hexadecimal. A token has 256 random bits, so no salt is needed.
QString tokenHash(const QString &token);

/// The one successor of a refresh token for one request: the same request gets the same answer, though neither is stored in the clear.
QString successorOf(const QByteArray &key, const QString &token, const QString &requestId);

/// Prepares the cryptographic library; before anything else here is used.
void startCrypto();

} // namespace freehold::server
