// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/entities/instrument.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<InstrumentState>()
{
    static const QList<Choice> choices{
        {u"received"_s, label("InstrumentState", "In hand")},
        {u"deposited"_s, label("InstrumentState", "Deposited")},
        {u"cleared"_s, label("InstrumentState", "Cleared")},
        {u"bounced"_s, label("InstrumentState", "Bounced")},
    };
    return choices;
}

template <>
const Entity &entityOf<Instrument>()
{
    static const Entity entity{
        .table = u"instruments"_s,
        .one = label("Instrument", "Cheque"),
        .many = label("Instrument", "Cheques"),
        .fields =
            {
                field<&Instrument::id>("id", label("Instrument", "Id")).hidden(),
                field<&Instrument::receipt>("receipt_id", label("Instrument", "Receipt"))
                    .to(u"receipts"_s).required().operationOnly(),
                field<&Instrument::number>("number", label("Instrument", "Cheque no."))
                    .maxLength(20).required().operationOnly().searchable(SearchUse::Digits),
                field<&Instrument::bank>("bank", label("Instrument", "Bank")).maxLength(80).required().operationOnly(),
                field<&Instrument::branch>("branch", label("Instrument", "Branch")).maxLength(80).operationOnly(),
                field<&Instrument::date>("cheque_day", label("Instrument", "Cheque date")).required().operationOnly(),
                field<&Instrument::state>("state", label("Instrument", "State")).operationOnly(),
                field<&Instrument::depositDay>("deposit_day", label("Instrument", "Deposited on")).operationOnly(),
                field<&Instrument::depositAccount>("deposit_account_id", label("Instrument", "Deposited into"))
                    .to(u"accounts"_s).operationOnly(),
                field<&Instrument::clearedDay>("cleared_day", label("Instrument", "Cleared on")).operationOnly(),
                field<&Instrument::bounceDay>("bounce_day", label("Instrument", "Bounced on")).operationOnly(),
                field<&Instrument::bounceReason>("bounce_reason", label("Instrument", "Bank's reason")).operationOnly(),
                field<&Instrument::bounceCharge>("bounce_charge", label("Instrument", "Bounce charge")).operationOnly().atLeast(0),
                field<&Instrument::bankFee>("bank_fee", label("Instrument", "Bank fee")).operationOnly().atLeast(0),
                field<&Instrument::depositEntry>("deposit_entry_id", label("Instrument", "Deposit entry"))
                    .to(u"journal_entries"_s).operationOnly().hidden(),
                field<&Instrument::clearEntry>("clear_entry_id", label("Instrument", "Clearing entry"))
                    .to(u"journal_entries"_s).operationOnly().hidden(),
                field<&Instrument::bounceEntry>("bounce_entry_id", label("Instrument", "Bounce entry"))
                    .to(u"journal_entries"_s).operationOnly().hidden(),
            },
        .title = u"number"_s,
        .lookup = {u"number"_s},
        .searchOwner = u"receipt_id"_s,
        .icon = u"landmark"_s,
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
