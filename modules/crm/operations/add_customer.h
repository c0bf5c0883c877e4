// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/address.h"
#include "crm/entities/contact_point.h"
#include "crm/entities/party_role.h"
#include "crm/entities/tax_id.h"
#include "store/transaction.h"

namespace freehold {

/// A phone, e-mail or other way to reach somebody that is being added.
struct NewContact {
    ContactKind kind = ContactKind::Phone;
    QString label;
    QString value;
    bool isPrimary = false;
};

/// An address of somebody who is being added.
struct NewAddress {
    AddressKind kind = AddressKind::Residence;
    QString line1;
    QString line2;
    QString city;
    QString district;
    QString state;
    QString postalCode;
    QString country;
};

/// A tax or identity number of somebody who is being added.
struct NewTaxId {
    TaxIdKind kind = TaxIdKind::Pan;
    QString number;
};

/// Adds a customer: the party, its role as buyer with a customer code, and what is known about it.
struct AddCustomer {
    QString fullName;
    PartyKind kind = PartyKind::Individual;
    QString phones; ///< one or several, split at , / ;
    QString emails;
    QList<NewContact> contacts; ///< further ones, with labels
    QList<NewAddress> addresses;
    QList<NewTaxId> taxIds;
    QString note;
    QString code; ///< empty = the next number of the series
    QString prefix;
    QString givenName;
    QString familyName;
    QString parentName;
    QDate birthDate;
    QString language;
    QDate since;                 ///< invalid = today
    bool allowDuplicate = false; ///< add it although a phone or e-mail is known already
};

template <>
const Shape &shapeOf<NewContact>();
template <>
const Shape &shapeOf<NewAddress>();
template <>
const Shape &shapeOf<NewTaxId>();
template <>
const Operation &operationOf<AddCustomer>();

/// Conflict, naming the customer, when one with the same phone, e-mail or tax number is there; InvalidInput for a missing name or
/// what is no phone, e-mail or tax number.
Outcome addCustomer(Transaction &tx, const AddCustomer &request);

/// The same in another role than buyer.
Outcome addParty(Transaction &tx, const AddCustomer &request, PartyRoleKind role);

/// All phones and all e-mails of the request, from its texts and its rows.
QStringList phonesOf(const AddCustomer &request);
QStringList emailsOf(const AddCustomer &request);

} // namespace freehold
