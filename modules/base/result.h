// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace freehold {

/// What kind of trouble an Error tells of; decides exit codes and HTTP answers.
enum class ErrorCode {
    InvalidInput, ///< a value breaks a rule of its field or of the request
    NotFound,     ///< the thing named does not exist (or may not be seen)
    Conflict,     ///< the state of the data forbids it now (plot taken, period closed, number used)
    Denied,       ///< the user has no right to it
    ReadOnly,     ///< the file or the record cannot be written
    Unsupported,  ///< file format, version or platform that this program cannot serve
    Limit,        ///< a safety limit was passed
    Cancelled,    ///< the user stopped it
    Trouble       ///< disk, database or our own mistake
};

/// A refusal in the user's words: what happened, why, and what to do.
struct Error {
    ErrorCode code = ErrorCode::Trouble;
    QString text;  ///< whole sentences, ready to show
    QString field; ///< catalogue name of the field to put the message under; may be empty

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or the Error that kept it from being made.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<T>(m_state); }
    T &value() & { return std::get<T>(m_state); }
    T &&value() && { return std::get<T>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    T valueOr(T other) const { return ok() ? value() : std::move(other); }

    const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success, or the Error that prevented it.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace freehold
