// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMutex>

#include <functional>
#include <memory>

namespace freehold::server {

/// Hands short messages to everybody who listens to a topic. A listener that has not taken the last one yet gets only the newest:
/// what is said is "look again", so nothing waits in long queues. Thread-safe.
class Hub
{
public:
    /// Takes a message; called on any thread and does not wait.
    using Listener = std::function<void(const QByteArray &message)>;

    /// Listens until the returned handle is gone.
    [[nodiscard]] std::shared_ptr<void> listen(const QByteArray &topic, Listener listener);
    void publish(const QByteArray &topic, const QByteArray &message) const;
    [[nodiscard]] qsizetype listeners() const;

private:
    struct State {
        mutable QMutex mutex; ///< guards all
        QHash<QByteArray, QHash<quint64, Listener>> topics;
        quint64 next = 0;
    };

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace freehold::server
