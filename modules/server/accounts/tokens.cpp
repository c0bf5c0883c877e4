// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/tokens.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <sodium.h>

namespace freehold::server {
namespace {

QString urlLetters(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

QString makeToken()
{
    return urlLetters(randomBytes(32));
}

QString tokenHash(const QString &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString successorOf(const QByteArray &key, const QString &token, const QString &requestId)
{
    return urlLetters(QMessageAuthenticationCode::hash(token.toUtf8() + '\n' + requestId.toUtf8(), key, QCryptographicHash::Sha256));
}

void startCrypto()
{
    if (sodium_init() < 0)
        qFatal("the system gives no random numbers");
}

} // namespace freehold::server
