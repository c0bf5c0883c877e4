// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/totp.h"

#include "server/accounts/tokens.h"

#include <QUrl>
#include <QtEndian>

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sodium.h>

namespace freehold::server {

using namespace Qt::StringLiterals;

QByteArray totpCode(const QByteArray &secret, qint64 step, int digits)
{
    const qint64 counter = qToBigEndian(step);
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    HMAC(EVP_sha1(), secret.constData(), static_cast<int>(secret.size()), reinterpret_cast<const unsigned char *>(&counter), sizeof counter,
         digest, &size);
    const quint32 number = qFromBigEndian<quint32>(digest + (digest[size - 1] & 0x0f)) & 0x7fffffff;
    quint32 modulus = 1;
    for (int i = 0; i < digits; ++i)
        modulus *= 10;
    return QByteArray::number(number % modulus).rightJustified(digits, '0');
}

std::optional<qint64> totpStep(const QByteArray &secret, const QString &code, qint64 secondsSince1970, qint64 lastStep)
{
    const QByteArray given = code.simplified().remove(u' ').toLatin1();
    const qint64 now = secondsSince1970 / 30;
    std::optional<qint64> found;
    for (qint64 step = now - 1; step <= now + 1; ++step) {
        const QByteArray wanted = totpCode(secret, step);
        if (given.size() == wanted.size() && sodium_memcmp(given.constData(), wanted.constData(), size_t(wanted.size())) == 0 && step > lastStep)
            found = step;
    }
    return found;
}

QByteArray base32(const QByteArray &bytes)
{
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QByteArray words;
    quint32 bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | static_cast<unsigned char>(byte);
        for (count += 8; count >= 5; count -= 5)
            words += letters[(bits >> (count - 5)) & 31];
    }
    if (count > 0)
        words += letters[(bits << (5 - count)) & 31];
    return words;
}

QString totpUri(const QByteArray &secret, const QString &account, const QString &issuer)
{
    const auto escaped = [](const QString &words) { return QString::fromLatin1(QUrl::toPercentEncoding(words)); };
    return u"otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=SHA1&digits=6&period=30"_s.arg(escaped(issuer), escaped(account),
                                                                                            QString::fromLatin1(base32(secret)));
}

QStringList makeRecoveryCodes()
{
    QStringList codes;
    for (int i = 0; i < 10; ++i) {
        QString code = QString::fromLatin1(base32(randomBytes(10)).toLower());
        for (const int place : {12, 8, 4})
            code.insert(place, u'-');
        codes.append(code);
    }
    return codes;
}

} // namespace freehold::server
