// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

#ifndef Q_OS_UNIX
#include <QLockFile>
#endif

namespace freehold {

/// The right of one process to write a company, under whatever name it is opened: a file beside it that the operating system locks, so
/// that the right ends with the process, however and whenever that ends. What stands in the file only tells others who has it.
class CompanyLock
{
    Q_DISABLE_COPY_MOVE(CompanyLock)

public:
    /// For the company at that path, or the one that is to come there. ReadOnly, naming the program, when another one has it; Trouble
    /// when the file beside it cannot be made.
    static Result<std::unique_ptr<CompanyLock>> take(const QString &companyPath);
    ~CompanyLock();

private:
    explicit CompanyLock(QString path);

    QString m_path;
#ifdef Q_OS_UNIX
    int m_descriptor = -1;
#else
    QLockFile m_lock;
#endif
};

} // namespace freehold
