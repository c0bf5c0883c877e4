// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/imports/customer_importer.h"

#include "crm/contact_values.h"
#include "crm/imports/contact_card.h"
#include "crm/imports/customer_rows.h"
#include "crm/tax_numbers.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QString cellOf(const QVariantMap &row, const QString &name)
{
    const QString cell = row.value(name).toString().trimmed();
    return meansNothing(cell) ? QString() : cell;
}

QString withoutEmptyParts(const QStringList &parts)
{
    QStringList cleaned;
    for (const QString &part : parts) {
        if (!meansNothing(part))
            cleaned.append(part);
    }
    return cleaned.join(u',');
}

void takeAddress(const QVariantMap &row, AddCustomer &person)
{
    NewAddress address;
    address.line1 = cellOf(row, u"address"_s);
    address.line2 = cellOf(row, u"address2"_s);
    address.city = cellOf(row, u"city"_s);
    address.district = cellOf(row, u"district"_s);
    address.state = cellOf(row, u"state"_s);
    address.postalCode = cellOf(row, u"postal_code"_s);
    address.country = cellOf(row, u"country"_s);
    if (address.line1.isEmpty())
        address.line1 = address.line2.isEmpty() ? address.city : std::exchange(address.line2, QString());
    if (!address.line1.isEmpty())
        person.addresses.append(address);
}

void takeTaxIds(const QVariantMap &row, AddCustomer &person)
{
    using Column = std::pair<QString, TaxIdKind>;
    for (const auto &[name, kind] : {Column{u"pan"_s, TaxIdKind::Pan}, Column{u"aadhaar"_s, TaxIdKind::AadhaarLast4},
                                     Column{u"gstin"_s, TaxIdKind::Gstin}, Column{u"ssn"_s, TaxIdKind::SsnLast4},
                                     Column{u"ein"_s, TaxIdKind::Ein}}) {
        if (const QString number = cellOf(row, name); !number.isEmpty())
            person.taxIds.append({kind, lastFourOnly(kind, number)});
    }
}

AddCustomer customerOfRow(const QVariantMap &row)
{
    AddCustomer person;
    person.prefix = cellOf(row, u"prefix"_s);
    person.givenName = cellOf(row, u"given_name"_s);
    person.familyName = cellOf(row, u"family_name"_s);
    person.fullName = cellOf(row, u"full_name"_s);
    if (person.fullName.isEmpty())
        person.fullName = u"%1 %2"_s.arg(person.givenName, person.familyName).simplified();
    person.kind = fromCode<PartyKind>(row.value(u"kind"_s).toString()).value_or(PartyKind::Individual);
    person.code = cellOf(row, u"code"_s);
    person.phones = withoutEmptyParts(splitPhones(cellOf(row, u"phone"_s)) + splitPhones(cellOf(row, u"phone2"_s)));
    person.emails = withoutEmptyParts(splitEmails(cellOf(row, u"email"_s)));
    person.parentName = cellOf(row, u"parent_name"_s);
    person.birthDate = row.value(u"birth_date"_s).toDate();
    person.since = row.value(u"since"_s).toDate();
    person.note = cellOf(row, u"note"_s);
    takeAddress(row, person);
    takeTaxIds(row, person);
    return person;
}

class CustomerImportRun final : public ImportRun
{
public:
    RowEffect take(Transaction &tx, const QVariantMap &row) override { return bringInCustomer(tx, customerOfRow(row)); }
};

ImportField textField(const char *name, Label shown, const QStringList &headers)
{
    return {column(name, shown, FieldType::Text), headers};
}

QList<ImportField> nameFields()
{
    return {
        textField("code", label("AddCustomer", "Customer code"),
                  {u"code"_s, u"customer code"_s, u"customer id"_s, u"cust id"_s, u"cust. id"_s, u"client id"_s,
                   u"client code"_s, u"customer no"_s, u"customer no."_s, u"file no"_s, u"file no."_s, u"member id"_s}),
        textField("prefix", label("Party", "Title"), {u"title"_s, u"salutation"_s, u"prefix"_s, u"mr/mrs"_s}),
        textField("full_name", label("Party", "Full name"),
                  {u"name"_s,
                   u"full name"_s,
                   u"customer name"_s,
                   u"customer"_s,
                   u"applicant"_s,
                   u"applicant name"_s,
                   u"name of applicant"_s,
                   u"name of the applicant"_s,
                   u"first applicant"_s,
                   u"buyer"_s,
                   u"buyer name"_s,
                   u"name of buyer"_s,
                   u"client"_s,
                   u"client name"_s,
                   u"party name"_s,
                   u"party"_s,
                   u"allottee"_s,
                   u"allottee name"_s,
                   u"purchaser"_s,
                   u"member name"_s,
                   u"contact name"_s,
                   u"naam"_s,
                   u"ग्राहक का नाम"_s,
                   u"नाम"_s}),
        textField("given_name", label("Party", "Given name"),
                  {u"first name"_s, u"given name"_s, u"firstname"_s, u"forename"_s}),
        textField("family_name", label("Party", "Family name"),
                  {u"last name"_s, u"family name"_s, u"surname"_s, u"lastname"_s}),
        textField("parent_name", label("Party", "Son, daughter or wife of"),
                  {u"s/o"_s, u"s/o d/o w/o"_s, u"s/o, d/o, w/o"_s, u"s/w/d of"_s, u"father name"_s, u"father's name"_s,
                   u"fathers name"_s, u"father/husband name"_s, u"father / husband name"_s, u"father/husband's name"_s,
                   u"c/o"_s, u"पिता का नाम"_s}),
        {column("kind", label("Party", "Kind"), FieldType::Text).oneOf(choicesOf<PartyKind>()),
         {u"kind"_s, u"type"_s, u"customer type"_s, u"constitution"_s}},
    };
}

QList<ImportField> contactFields()
{
    return {
        textField("phone", label("AddCustomer", "Phones"),
                  {u"phone"_s,       u"phones"_s,      u"phone no"_s,      u"phone no."_s,     u"phone number"_s,
                   u"mobile"_s,      u"mobile no"_s,   u"mobile no."_s,    u"mobile number"_s, u"mob"_s,
                   u"mob."_s,        u"mob no"_s,      u"mob. no."_s,      u"mob no."_s,       u"cell"_s,
                   u"cell phone"_s,  u"contact"_s,     u"contact no"_s,    u"contact no."_s,   u"contact number"_s,
                   u"contact nos"_s, u"tel"_s,         u"telephone"_s,     u"phone 1"_s,       u"mobile 1"_s,
                   u"whatsapp"_s,    u"whatsapp no"_s, u"primary phone"_s, u"मोबाइल"_s,        u"मोबाइल नंबर"_s}),
        textField("phone2", label("CustomerImport", "Other phone"),
                  {u"phone 2"_s, u"mobile 2"_s, u"alternate mobile"_s, u"alternate no"_s, u"alternate no."_s,
                   u"alternate number"_s, u"alternate contact"_s, u"alt mobile"_s, u"alt. mobile"_s, u"alt no"_s,
                   u"other phone"_s, u"secondary phone"_s, u"landline"_s, u"home phone"_s, u"work phone"_s,
                   u"office phone"_s, u"residence phone"_s}),
        textField("email", label("AddCustomer", "E-mails"),
                  {u"email"_s, u"emails"_s, u"e-mail"_s, u"email id"_s, u"e-mail id"_s, u"mail id"_s,
                   u"email address"_s, u"e-mail address"_s, u"mail"_s, u"ईमेल"_s}),
        textField("address", label("Address", "Address"),
                  {u"address"_s, u"address 1"_s, u"address1"_s, u"address line 1"_s, u"street"_s, u"street address"_s,
                   u"permanent address"_s, u"residential address"_s, u"correspondence address"_s, u"postal address"_s,
                   u"mailing address"_s, u"house no"_s, u"पता"_s}),
        textField("address2", label("Address", "Address, second line"),
                  {u"address 2"_s, u"address2"_s, u"address line 2"_s, u"locality"_s, u"area/locality"_s, u"landmark"_s,
                   u"apt"_s}),
        textField("city", label("Address", "City"),
                  {u"city"_s, u"town"_s, u"city/town"_s, u"village"_s, u"place"_s, u"शहर"_s}),
        textField("district", label("Address", "District"),
                  {u"district"_s, u"dist"_s, u"dist."_s, u"county"_s, u"tehsil/district"_s}),
        textField("state", label("Address", "State"), {u"state"_s, u"province"_s, u"state/ut"_s}),
        textField("postal_code", label("Address", "PIN or postcode"),
                  {u"pin"_s, u"pin code"_s, u"pincode"_s, u"zip"_s, u"zip code"_s, u"zipcode"_s, u"postal code"_s,
                   u"postcode"_s}),
        textField("country", label("Address", "Country"), {u"country"_s}),
    };
}

QList<ImportField> otherFields()
{
    return {
        textField("pan", label("TaxId", "PAN"),
                  {u"pan"_s, u"pan no"_s, u"pan no."_s, u"pan number"_s, u"pan card"_s, u"pan card no"_s}),
        textField("aadhaar", label("CustomerImport", "Aadhaar (the last four digits are kept)"),
                  {u"aadhaar"_s, u"aadhar"_s, u"adhar"_s, u"aadhaar no"_s, u"aadhaar no."_s, u"aadhar no"_s,
                   u"aadhar no."_s, u"aadhar card"_s, u"aadhaar number"_s, u"uid"_s, u"uid no"_s}),
        textField("gstin", label("TaxId", "GSTIN"), {u"gstin"_s, u"gst no"_s, u"gst no."_s, u"gst number"_s, u"gst"_s}),
        textField("ssn", label("CustomerImport", "SSN (the last four digits are kept)"),
                  {u"ssn"_s, u"ssn last 4"_s, u"social security number"_s}),
        textField("ein", label("TaxId", "EIN"), {u"ein"_s, u"employer identification number"_s}),
        {column("birth_date", label("Party", "Date of birth"), FieldType::Date),
         {u"dob"_s, u"d.o.b"_s, u"d.o.b."_s, u"date of birth"_s, u"birth date"_s, u"birthday"_s}},
        {column("since", label("AddCustomer", "Customer since"), FieldType::Date),
         {u"since"_s, u"customer since"_s, u"registration date"_s, u"date of registration"_s, u"joined"_s,
          u"created"_s}},
        {column("note", label("AddCustomer", "Note"), FieldType::LongText),
         {u"note"_s, u"notes"_s, u"remark"_s, u"remarks"_s, u"comment"_s, u"comments"_s, u"टिप्पणी"_s}},
    };
}

} // namespace

Importer customerImporter()
{
    return Importer{
        .kind = u"customers"_s,
        .label = label("CustomerImport", "Customers"),
        .fields = nameFields() + contactFields() + otherFields(),
        .start = [] { return std::make_unique<CustomerImportRun>(); },
        .needs = {{u"full_name"_s, u"given_name"_s, u"family_name"_s}},
        .takeCard = [](Transaction &tx,
                       const VCard &card) { return bringInCustomer(tx, tx.valueOf(customerFromCard(card))); },
    };
}

} // namespace freehold
