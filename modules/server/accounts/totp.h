// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace freehold::server {

/// The code of RFC 6238 (SHA-1, 30 s) for that step of 30 seconds since 1970, with so many digits.
QByteArray totpCode(const QByteArray &secret, qint64 step, int digits = 6);

/// The step the code belongs to, if it is the present one or one beside it, and later than `lastStep`: a code counts once.
std::optional<qint64> totpStep(const QByteArray &secret, const QString &code, qint64 secondsSince1970, qint64 lastStep);

/// RFC 4648 base32 without padding.
QByteArray base32(const QByteArray &bytes);

/// What an authenticator program reads from a QR code.
QString totpUri(const QByteArray &secret, const QString &account, const QString &issuer);

/// Ten fresh codes of 80 bits for the day the phone is lost, in groups of four.
QStringList makeRecoveryCodes();

} // namespace freehold::server
