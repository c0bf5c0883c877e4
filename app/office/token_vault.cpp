// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/token_vault.h"

#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace freehold {

namespace {

constexpr int vaultTimeoutMs = 5'000;

/// Starts the job; tells once whether it worked: it does not when the keychain keeps us waiting (for somebody to unlock it, say).
void startVaultJob(QKeychain::Job *job, QObject *context, const std::function<void(bool)> &done)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    auto *limit = new QTimer(job);
    limit->setSingleShot(true);
    const auto isTold = std::make_shared<bool>(false);
    const auto tell = [job, isTold, done](bool isGood) {
        if (std::exchange(*isTold, true))
            return;
        job->deleteLater();
        done(isGood);
    };
    QObject::connect(job, &QKeychain::Job::finished, context, [job, tell] { tell(job->error() == QKeychain::NoError); });
    QObject::connect(limit, &QTimer::timeout, context, [tell] { tell(false); });
    limit->start(vaultTimeoutMs);
    job->start();
}

} // namespace

void TokenVault::find(const Found &done)
{
    auto *job = new QKeychain::ReadPasswordJob(QStringLiteral("Freehold"), this);
    job->setKey(m_key);
    startVaultJob(job, this, [job, done](bool isGood) { done(isGood && !job->textData().isEmpty() ? std::optional(job->textData()) : std::nullopt); });
}

void TokenVault::keep(const QString &token, const Kept &done)
{
    auto *job = new QKeychain::WritePasswordJob(QStringLiteral("Freehold"), this);
    job->setKey(m_key);
    job->setTextData(token);
    startVaultJob(job, this, done);
}

std::optional<QString> TokenVault::token()
{
    std::optional<std::optional<QString>> found;
    QEventLoop loop;
    find([&](const std::optional<QString> &token) {
        found.emplace(token);
        loop.quit();
    });
    if (!found)
        loop.exec();
    return found.value_or(std::nullopt);
}

bool TokenVault::keepNow(const QString &token)
{
    std::optional<bool> kept;
    QEventLoop loop;
    keep(token, [&](bool isKept) {
        kept = isKept;
        loop.quit();
    });
    if (!kept)
        loop.exec();
    return kept.value_or(false);
}

} // namespace freehold
