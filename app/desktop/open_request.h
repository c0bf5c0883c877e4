// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace freehold {

/// What one argument of a start asks for: a company file, or a link such as
/// freehold:///home/meera/acme.freehold#bookings/0190b6c2-… to a record of it, to a list of it (#bookings), or, without a file,
/// to something in the company in front. A link only shows; it never changes anything.
struct OpenRequest {
    QString path = {};    ///< of the company file; empty = the company in front
    QString place = {};   ///< a list, or the table of the record; empty = the company alone
    QUuid row = {};       ///< of the record; null = the list
    bool isUsable = true; ///< false: a link that cannot be understood, or leads to another computer
};

/// Understands the path of a file, a file: address and a freehold: link.
[[nodiscard]] OpenRequest readOpenRequest(const QString &argument);
/// The argument as another process understands it, whatever its working folder.
[[nodiscard]] QString wholeArgument(const QString &argument);

} // namespace freehold
