// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/entities/account.h"
#include "crm/entities/party.h"
#include "support/test_company.h"

#include <QRandomGenerator>

#include <functional>

namespace freehold::testing {

/// A company with the work that faults of disk and power are tried on: vouchers, customers, receipts, many changes as one, refused
/// ones, closing and opening again, mixed by dice. It keeps what was asked of the store and what the store acknowledged.
class DayOfWork
{
public:
    /// One thing asked of the store.
    struct Task {
        enum class Kind { Voucher, Customer, Receipt, Batch };

        Kind kind = Kind::Voucher;
        QUuid operationId;
        std::function<Result<Outcome>(Store &)> send;
        bool isAcknowledged = false;
    };

    /// Makes a company for all the days; the program ends with the reason if it cannot.
    static void create(const Program &program, const QString &path);

    DayOfWork(const Program &program, QString path, quint32 seed);

    /// False when the disk does not let it; the reason is kept.
    bool open();
    void close() { m_store.reset(); }
    [[nodiscard]] bool isOpen() const { return m_store != nullptr; }
    /// False when the disk kept it from being done; the reason is kept.
    bool doOne();
    /// Sends every task again that was not acknowledged.
    bool sendAgain();

    [[nodiscard]] const QList<Task> &tasks() const { return m_tasks; }
    [[nodiscard]] qsizetype acknowledged() const;
    /// What was said when something was not done.
    [[nodiscard]] const QStringList &refusals() const { return m_refusals; }
    /// Acknowledged tasks that are gone, in the company that is open.
    [[nodiscard]] QStringList lost() const;
    /// Whatever else is wrong with it: half work, work that nobody asked for, or more than `uncertain` tasks that were refused and are
    /// there after all; books, file and history that do not hold.
    [[nodiscard]] QStringList problems(qsizetype uncertain) const;

private:
    bool keep(const Result<void> &done);
    bool send(Task::Kind kind, std::function<Result<Outcome>(Store &, const Call &)> request);
    bool postVoucher();
    bool addSomebody();
    bool takeMoney();
    bool postMany();
    bool postUnbalanced();
    [[nodiscard]] QHash<QUuid, QString> found() const;

    const Program &m_program;
    QString m_path;
    QRandomGenerator m_dice;
    std::unique_ptr<Store> m_store;
    QList<Task> m_tasks;
    QStringList m_refusals;
};

} // namespace freehold::testing
