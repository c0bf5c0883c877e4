// SPDX-License-Identifier: GPL-3.0-or-later
#include "token_vault.h"

#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace freehold::cli {

namespace {

constexpr int vaultTimeoutMs = 5'000;

/// Runs the job to its end; false when it does not work, or the keychain keeps us waiting (for somebody to unlock it, say).
bool finish(QKeychain::Job &job)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    QEventLoop loop;
    bool isDone = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        isDone = true;
        loop.quit();
    });
    QTimer::singleShot(vaultTimeoutMs, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    return isDone && job.error() == QKeychain::NoError;
}

} // namespace

std::optional<QString> TokenVault::token() const
{
    QKeychain::ReadPasswordJob job(QStringLiteral("Freehold"));
    job.setKey(m_key);
    return finish(job) && !job.textData().isEmpty() ? std::optional(job.textData()) : std::nullopt;
}

bool TokenVault::keep(const QString &token) const
{
    QKeychain::WritePasswordJob job(QStringLiteral("Freehold"));
    job.setKey(m_key);
    job.setTextData(token);
    return finish(job);
}

} // namespace freehold::cli
