// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/passwords.h"

#include <QRegularExpression>
#include <QSet>

#include <crypt.h>
#include <cstring>
#include <sodium.h>

namespace freehold::server {
namespace {

using namespace Qt::StringLiterals;

constexpr unsigned long long passwordPasses = 3;
constexpr size_t passwordMemory = size_t(64) * 1024 * 1024;
constexpr qsizetype shortestPassword = 12;
constexpr qsizetype longestPassword = 128;
constexpr qsizetype fewestLetters = 5; ///< different characters

/// The long ones among the passwords everybody tries first; shorter ones are refused by their length.
const QStringList &wellKnownPasswords()
{
    static const QStringList known{
        u"password1234"_s,   u"password12345"_s, u"passwordpassword"_s, u"123456789012"_s, u"1234567890123"_s, u"12345678910"_s,
        u"qwertyuiop123"_s,  u"qwertyuiop[]"_s,  u"qwerty123456"_s,     u"1q2w3e4r5t6y"_s, u"1qaz2wsx3edc"_s,  u"zaq12wsxcde3"_s,
        u"administrator"_s,  u"letmeinletmein"_s, u"iloveyou1234"_s,    u"welcome12345"_s, u"welcome123456"_s, u"abcdefghijkl"_s,
        u"abc123abc123"_s,   u"changemechangeme"_s, u"changeme1234"_s,  u"trustno1trustno1"_s, u"correcthorsebatterystaple"_s,
        u"correct horse battery staple"_s, u"unbelievable"_s, u"manchesterunited"_s, u"india1234567"_s, u"jaishreeram1"_s};
    return known;
}

QByteArray normalForm(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

bool verifyBcrypt(const QByteArray &hash, const QByteArray &password)
{
    if (password.contains('\0'))
        return false;
    crypt_data work;
    std::memset(&work, 0, sizeof work);
    const char *made = crypt_r(password.constData(), hash.constData(), &work);
    return made && std::strlen(made) == size_t(hash.size()) && sodium_memcmp(made, hash.constData(), size_t(hash.size())) == 0;
}

} // namespace

QString hashPassword(const QString &password)
{
    const QByteArray bytes = normalForm(password);
    char hash[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str_alg(hash, bytes.constData(), static_cast<unsigned long long>(bytes.size()), passwordPasses, passwordMemory,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        qFatal("64 MiB of memory for a password are not to be had");
    return QString::fromLatin1(hash);
}

bool verifyPassword(const QString &hash, const QString &password)
{
    static const QByteArray nobody = hashPassword(u"nobody has this password"_s).toLatin1();
    const QByteArray bytes = normalForm(password);
    if (hash.startsWith("$2"_L1))
        return verifyBcrypt(hash.toLatin1(), bytes);
    const QByteArray sought = hash.isEmpty() ? nobody : hash.toLatin1();
    const bool isRight = crypto_pwhash_str_verify(sought.constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size())) == 0;
    return isRight && !hash.isEmpty();
}

bool isOldHash(const QString &hash)
{
    return crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), passwordPasses, passwordMemory) != 0;
}

Result<void> checkPassword(const QString &password, const QStringList &names)
{
    const auto refused = [](const QString &sentence) { return Error{ErrorCode::InvalidInput, sentence, u"password"_s}; };
    if (password.size() < shortestPassword || password.size() > longestPassword)
        return refused(u"A password has 12 to 128 characters. A sentence of four or five words is easy to remember."_s);
    const QString folded = password.toCaseFolded();
    if (wellKnownPasswords().contains(folded) || QSet<QChar>(folded.begin(), folded.end()).size() < fewestLetters)
        return refused(u"This password is among the first that are tried. Choose another one."_s);
    static const QRegularExpression gaps(u"[^\\p{L}\\p{N}]+"_s);
    for (const QString &name : names) {
        for (const QString &word : name.toCaseFolded().split(gaps, Qt::SkipEmptyParts)) {
            if (word.size() >= 4 && folded.contains(word))
                return refused(u"The password says your name or the company's. Choose one that does not."_s);
        }
    }
    return {};
}

} // namespace freehold::server
