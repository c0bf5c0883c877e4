// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/party.h"
#include "crm/entities/tax_id.h"
#include "store/reader.h"

namespace freehold {

/// Why a party may be the one that is being entered.
enum class DuplicateReason {
    TaxNumber,   ///< the same PAN, GSTIN, EIN or passport
    Phone,       ///< the same number, however it is spelled
    Email,       ///< the same address
    NameAndPhone ///< the same name, and a phone with the same last seven digits
};

/// A party that may be the one that is being entered.
struct PartyMatch {
    Id<Party> party;
    QString fullName;
    QString code;
    DuplicateReason reason = DuplicateReason::Phone;
    QString value; ///< its phone, e-mail or tax number, as it is kept

    /// "Ravi Kumar (C-00012)".
    [[nodiscard]] QString title() const;
    /// "Ravi Kumar (C-00012) already has the phone number 98765 43210."
    [[nodiscard]] QString sentence() const;
};

/// Parties that share a phone or an e-mail with what is being typed, or whose name agrees and whose phone nearly does; best
/// first: those whose name agrees, then phone, e-mail, name and phone. At most `limit`, each once. Quick enough for every key.
QList<PartyMatch> findDuplicates(const Reader &reader, const QString &name, const QStringList &phones,
                                 const QStringList &emails, int limit = 5);

/// The party that has this tax number, which must be in its kept form (checkedTaxNumber).
std::optional<PartyMatch> findByTaxNumber(const Reader &reader, TaxIdKind kind, const QString &number);

} // namespace freehold
