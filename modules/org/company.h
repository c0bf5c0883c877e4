// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document.h"
#include "org/entities/company.h"
#include "store/reader.h"

namespace freehold {

/// The company of this file; refuses with Conflict before it is set up.
Company companyOf(const Reader &reader);

/// How the company writes amounts and dates; the plain default before it is set up.
CompanyFormat companyFormat(const Reader &reader);

/// A document with the company's letterhead, formats and paper, stamped with the present time.
Document newDocument(const Reader &reader, const QString &id, const QString &title);

} // namespace freehold
