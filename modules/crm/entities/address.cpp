// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/entities/address.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<AddressKind>()
{
    static const QList<Choice> choices{
        {u"residence"_s, label("Address", "Residence")},
        {u"office"_s, label("Address", "Office")},
        {u"permanent"_s, label("Address", "Permanent")},
        {u"other"_s, label("Address", "Other")},
    };
    return choices;
}

template <>
const Entity &entityOf<Address>()
{
    static const Entity entity{
        .table = u"addresses"_s,
        .one = label("Address", "Address"),
        .many = label("Address", "Addresses"),
        .fields =
            {
                field<&Address::id>("id", label("Address", "Id")).hidden(),
                field<&Address::party>("party_id", label("Address", "Party")).to(u"parties"_s).required(),
                field<&Address::kind>("kind", label("Address", "Kind")),
                field<&Address::line1>("line1", label("Address", "Address")).required(),
                field<&Address::line2>("line2", label("Address", "Address, second line")),
                field<&Address::city>("city", label("Address", "City")).maxLength(100).searchable(),
                field<&Address::district>("district", label("Address", "District")).maxLength(100),
                field<&Address::state>("state", label("Address", "State")).maxLength(100),
                field<&Address::postalCode>("postal_code", label("Address", "PIN or postcode")).maxLength(20),
                field<&Address::country>("country", label("Address", "Country")).maxLength(60),
                field<&Address::isPrimary>("is_primary", label("Address", "Primary")),
            },
        .title = u"line1"_s,
        .list = {u"kind"_s, u"line1"_s, u"city"_s, u"state"_s, u"postal_code"_s, u"is_primary"_s},
        .searchOwner = u"party_id"_s,
        .createdBy = u"add-address"_s,
        .icon = u"map-pin"_s,
    };
    return entity;
}

QStringList addressLines(const Address &address)
{
    const QString place = (address.city + u' ' + address.postalCode).simplified();
    QStringList region{place, address.district, address.state};
    region.removeAll(QString());
    region.removeDuplicates();
    QStringList lines{address.line1, address.line2, region.join(u", "_s), address.country};
    lines.removeAll(QString());
    return lines;
}

} // namespace freehold
