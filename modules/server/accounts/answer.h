// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

#include <variant>

namespace freehold::server {

/// A value, or the response that says why there is none.
template <typename T>
class [[nodiscard]] Answer
{
public:
    Answer(T value) : m_state(std::move(value)) {}
    Answer(Response refusal) : m_state(std::move(refusal)) {}

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }
    const T &operator*() const { return std::get<T>(m_state); }
    const T *operator->() const { return &std::get<T>(m_state); }
    [[nodiscard]] const Response &refusal() const { return std::get<Response>(m_state); }

private:
    std::variant<T, Response> m_state;
};

} // namespace freehold::server
