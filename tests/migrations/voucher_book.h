// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/entities/account.h"
#include "accounting/operations/post_journal.h"
#include "support/test_company.h"

namespace freehold::testing {

/// A company that takes vouchers of one rupee from capital to bank: the work that faults of disk and power are tried on.
class VoucherBook
{
public:
    explicit VoucherBook(const Program &program, const QString &path);

    /// Makes the company file; the program ends with the reason if it cannot.
    static void create(const Program &program, const QString &path);

    Result<Outcome> post(const QString &narration = QStringLiteral("k"), const Call &call = {});
    [[nodiscard]] qint64 count() const;
    [[nodiscard]] QStringList problems(const QList<QUuid> &acknowledged) const { return problems(*store, acknowledged); }
    /// Vouchers of these ids that are not there, and whatever is wrong with books, file or history, or kept it from being read.
    [[nodiscard]] static QStringList problems(const Store &store, const QList<QUuid> &acknowledged);

    std::unique_ptr<Store> store;

private:
    Id<Account> m_bank;
    Id<Account> m_capital;
};

} // namespace freehold::testing
