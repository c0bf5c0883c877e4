// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/program.h"

namespace freehold {

/// Registers every module: what all three faces of Freehold have in common.
void registerAll(Program &program);

/// Opens a company for the user of that sign-in name (when empty, for whoever joined an office with this file, else for the owner) and tells the store how it writes figures.
/// NotFound when there is no such user, else the refusals of Store::open.
Result<std::unique_ptr<Store>> openCompany(const Program &program, const StoreOptions &options, const QString &userName = {});

/// What a new company is made from.
struct NewCompany {
    QString name;
    QString country; ///< "IN" or "US"
    QVariantMap more = {}; ///< further fields of set-up-company
    bool hasChart = true; ///< false: the accounts are imported afterwards
    QString chart = {};   ///< country whose sample chart is installed; empty = the company's
};

/// Makes the file with company, chart of accounts if there is to be one, tax rates and payment plans; leaves nothing behind when refused.
Result<std::unique_ptr<Store>> createCompany(const Program &program, const StoreOptions &options, const NewCompany &company);

/// Removes a company's file that was not finished, with all that lies beside it.
void removeCompanyFiles(const QString &path);

} // namespace freehold
