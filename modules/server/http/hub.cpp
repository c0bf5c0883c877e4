// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/hub.h"

namespace freehold::server {

std::shared_ptr<void> Hub::listen(const QByteArray &topic, Listener listener)
{
    const QMutexLocker locker(&m_state->mutex);
    const quint64 number = ++m_state->next;
    m_state->topics[topic].insert(number, std::move(listener));
    const std::weak_ptr<State> state = m_state;
    return {nullptr, [state, topic, number](void *) {
                const std::shared_ptr<State> kept = state.lock();
                if (!kept)
                    return;
                const QMutexLocker inner(&kept->mutex);
                const auto found = kept->topics.find(topic);
                if (found == kept->topics.end())
                    return;
                found->remove(number);
                if (found->isEmpty())
                    kept->topics.erase(found);
            }};
}

void Hub::publish(const QByteArray &topic, const QByteArray &message) const
{
    QList<Listener> listeners;
    {
        const QMutexLocker locker(&m_state->mutex);
        listeners = m_state->topics.value(topic).values();
    }
    for (const Listener &listener : std::as_const(listeners))
        listener(message);
}

qsizetype Hub::listeners() const
{
    const QMutexLocker locker(&m_state->mutex);
    qsizetype count = 0;
    for (const auto &topic : std::as_const(m_state->topics))
        count += topic.size();
    return count;
}

} // namespace freehold::server
