// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/operation.h"
#include "store/transaction.h"

#include <QHash>

#include <functional>

namespace freehold {

/// The bodies of all operations by name. Filled once at start, then only read: from any thread.
class Operations
{
public:
    using Body = std::function<Outcome(Transaction &, const QVariantMap &request)>;
    using TypedBody = std::function<Outcome(Transaction &, const void *request)>; ///< of a request struct of the operation's own type

    /// Registers the operation of `Request` with the function that carries it out.
    template <typename Request>
    void add(Catalogue &catalogue, Outcome (*carryOut)(Transaction &, const Request &))
    {
        addBound<Request>(catalogue, carryOut);
    }
    /// The same with a body that knows more than the transaction.
    template <typename Request, typename CarryOut>
    void addBound(Catalogue &catalogue, CarryOut carryOut)
    {
        const Operation &operation = operationOf<Request>();
        catalogue.addOperation(operation);
        m_typedBodies.insert(operation.name, [carryOut](Transaction &tx, const void *request) {
            return carryOut(tx, *static_cast<const Request *>(request));
        });
        m_bodies.insert(operation.name, [carryOut, &operation](Transaction &tx, const QVariantMap &values) {
            Request request;
            for (const Field &field : operation.request.fields) {
                if (values.contains(field.name))
                    field.set(&request, values.value(field.name));
            }
            return carryOut(tx, request);
        });
    }

    /// What becomes of work of a device that newer rows refuse: it is done in another way instead of being lost. Refuses in turn when
    /// there is no other way.
    using Fallback = std::function<void(Transaction &, const QVariantMap &request, const Error &why)>;
    void addFallback(const QString &operation, Fallback fallback) { m_fallbacks.insert(operation, std::move(fallback)); }
    [[nodiscard]] Fallback fallback(const QString &operation) const { return m_fallbacks.value(operation); }

    [[nodiscard]] bool contains(const QString &name) const { return m_bodies.contains(name); }
    [[nodiscard]] Body body(const QString &name) const { return m_bodies.value(name); }
    [[nodiscard]] TypedBody typedBody(const QString &name) const { return m_typedBodies.value(name); }

private:
    QHash<QString, Body> m_bodies;
    QHash<QString, TypedBody> m_typedBodies;
    QHash<QString, Fallback> m_fallbacks;
};

} // namespace freehold
