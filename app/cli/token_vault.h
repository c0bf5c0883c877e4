// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace freehold::cli {

/// Keeps the token of a device in the system's keychain, and nowhere else: without a keychain nothing is kept and the password is asked.
/// Waits five seconds for the keychain at most. Needs an event loop's application, not a running loop.
class TokenVault
{
public:
    explicit TokenVault(const QString &device) : m_key(QStringLiteral("office/") + device) {}

    [[nodiscard]] std::optional<QString> token() const;
    /// Whether it was kept.
    bool keep(const QString &token) const;

private:
    QString m_key;
};

} // namespace freehold::cli
