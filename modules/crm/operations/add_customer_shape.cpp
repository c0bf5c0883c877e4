// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/operations/add_customer.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Shape &shapeOf<NewContact>()
{
    static const Shape shape{{
        field<&NewContact::kind>("kind", label("ContactPoint", "Kind")),
        field<&NewContact::label>("label", label("ContactPoint", "Label")).maxLength(40),
        field<&NewContact::value>("value", label("ContactPoint", "Number or address")).required(),
        field<&NewContact::isPrimary>("is_primary", label("ContactPoint", "Primary")),
    }};
    return shape;
}

template <>
const Shape &shapeOf<NewAddress>()
{
    static const Shape shape{{
        field<&NewAddress::kind>("kind", label("Address", "Kind")),
        field<&NewAddress::line1>("line1", label("Address", "Address")).required(),
        field<&NewAddress::line2>("line2", label("Address", "Address, second line")),
        field<&NewAddress::city>("city", label("Address", "City")).maxLength(100),
        field<&NewAddress::district>("district", label("Address", "District")).maxLength(100),
        field<&NewAddress::state>("state", label("Address", "State")).maxLength(100),
        field<&NewAddress::postalCode>("postal_code", label("Address", "PIN or postcode")).maxLength(20),
        field<&NewAddress::country>("country", label("Address", "Country")).maxLength(60),
    }};
    return shape;
}

template <>
const Shape &shapeOf<NewTaxId>()
{
    static const Shape shape{{
        field<&NewTaxId::kind>("kind", label("TaxId", "Kind")),
        field<&NewTaxId::number>("number", label("TaxId", "Number")).maxLength(40).required(),
    }};
    return shape;
}

template <>
const Operation &operationOf<AddCustomer>()
{
    static const Operation operation{
        .name = u"add-customer"_s,
        .label = label("AddCustomer", "Add customer"),
        .request = {{
            field<&AddCustomer::fullName>("full_name", label("Party", "Full name")).required(),
            field<&AddCustomer::kind>("kind", label("Party", "Kind")),
            field<&AddCustomer::phones>("phones", label("AddCustomer", "Phones"))
                .withHint(label("AddCustomer", "Several are separated by commas.")),
            field<&AddCustomer::emails>("emails", label("AddCustomer", "E-mails"))
                .withHint(label("AddCustomer", "Several are separated by commas.")),
            field<&AddCustomer::contacts>("contacts", label("AddCustomer", "Further phones and e-mails")),
            field<&AddCustomer::addresses>("addresses", label("AddCustomer", "Addresses")),
            field<&AddCustomer::taxIds>("tax_ids", label("AddCustomer", "Tax and identity numbers")),
            field<&AddCustomer::note>("note", label("AddCustomer", "Note")).multiline(),
            field<&AddCustomer::code>("code", label("AddCustomer", "Customer code"))
                .maxLength(30)
                .withHint(label("AddCustomer", "Leave it empty to get the next number.")),
            field<&AddCustomer::prefix>("prefix", label("Party", "Title")).maxLength(20),
            field<&AddCustomer::givenName>("given_name", label("Party", "Given name")).maxLength(100),
            field<&AddCustomer::familyName>("family_name", label("Party", "Family name")).maxLength(100),
            field<&AddCustomer::parentName>("parent_name", label("Party", "Son, daughter or wife of")),
            field<&AddCustomer::birthDate>("birth_date", label("Party", "Date of birth")),
            field<&AddCustomer::language>("language", label("Party", "Language of letters")).maxLength(10),
            field<&AddCustomer::since>("since", label("AddCustomer", "Customer since")),
            field<&AddCustomer::allowDuplicate>("allow_duplicate",
                                                label("AddCustomer", "Add although it may be a duplicate")),
        }},
        .hint = label("AddCustomer", "Adds a person or company as a customer and gives it a code."),
        .icon = u"user-plus"_s,
    };
    return operation;
}

} // namespace freehold
