// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_setup.h"
#include "support/fake_clock.h"
#include "support/freehold_test.h"

#include <QTemporaryDir>

namespace freehold::testing {

/// A fresh company with every module, chart, tax rates and plans, in a temporary file; the clock stands at 1 July 2026.
class TestCompany
{
public:
    explicit TestCompany(const QString &country = QStringLiteral("IN"));
    /// The same in a database of the shared PostgreSQL server.
    static std::unique_ptr<TestCompany> onPostgres(const QString &country = QStringLiteral("IN"));

    Program program;
    FakeClock clock;
    QTemporaryDir folder;
    std::unique_ptr<Store> store;

    /// Carries the operation out; the program ends with its sentence when it is refused.
    template <typename Request>
    Outcome run(const Request &request, const Call &call = {})
    {
        return succeeded(store->run(request, call));
    }
    Outcome run(const QString &operation, const QVariantMap &request) { return succeeded(store->run(operation, request)); }

    /// The Error of an operation that must be refused; the program ends when it is not.
    template <typename Request>
    Error refusal(const Request &request, const Call &call = {})
    {
        return refused(store->run(request, call));
    }

    /// Reads; ends the program with the sentence when that is refused.
    template <typename Body>
    auto read(Body body)
    {
        auto result = store->read(body);
        if (!result.ok())
            qFatal("%s", qUtf8Printable(result.error().text));
        if constexpr (!std::is_void_v<std::invoke_result_t<Body, Reader &>>)
            return std::move(result).value();
    }
    qint64 integer(const QString &sql)
    {
        return read([&](Reader &reader) { return reader.integer(sql); });
    }

private:
    explicit TestCompany(const StoreOptions &options, const QString &country);
    void make(StoreOptions options, const QString &country);
    static Outcome succeeded(const Result<Outcome> &result);
    static Error refused(const Result<Outcome> &result);
};

} // namespace freehold::testing
