// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/entities/account_role.h"

namespace freehold {

using namespace Qt::StringLiterals;

const QStringList &accountRoles()
{
    static const QStringList roles{
        u"cash"_s, u"bank"_s, u"designated_bank"_s, u"cheques_in_hand"_s, u"cheques_deposited"_s, u"gateway_clearing"_s,
        u"buyer_receivable"_s, u"interest_receivable"_s, u"bounce_charges_receivable"_s, u"vendor_advances"_s, u"input_cgst"_s,
        u"input_sgst"_s, u"input_igst"_s, u"tds_receivable"_s, u"buyer_advances"_s, u"tokens"_s, u"refunds_payable"_s,
        u"receipts_on_account"_s, u"stamp_duty_held"_s, u"vendors_payable"_s, u"commission_payable"_s, u"output_cgst"_s,
        u"output_sgst"_s, u"output_igst"_s, u"plot_sales"_s, u"plc_income"_s, u"development_income"_s, u"transfer_fees"_s,
        u"forfeiture_income"_s, u"late_interest_income"_s, u"bounce_charges_income"_s, u"documentation_income"_s, u"discounts"_s,
        u"cost_of_plots_sold"_s, u"commission_expense"_s, u"waivers"_s, u"bank_charges"_s, u"rounding"_s, u"suspense"_s,
        u"retained_earnings"_s, u"opening_equity"_s};
    return roles;
}

const QStringList &documentRoles()
{
    static const QStringList roles{u"buyer_receivable"_s, u"buyer_advances"_s, u"receipts_on_account"_s, u"cheques_in_hand"_s,
                                   u"cheques_deposited"_s};
    return roles;
}

template <>
const Entity &entityOf<AccountRole>()
{
    static const Entity entity{
        .table = u"account_roles"_s,
        .one = label("AccountRole", "Account role"),
        .many = label("AccountRole", "Account roles"),
        .fields =
            {
                field<&AccountRole::id>("id", label("AccountRole", "Id")),
                field<&AccountRole::role>("role", label("AccountRole", "Role")).required().operationOnly().maxLength(60),
                field<&AccountRole::account>("account_id", label("AccountRole", "Account"))
                    .to(u"accounts"_s)
                    .required()
                    .operationOnly(),
            },
        .unique = {{u"role"_s}},
        .title = u"role"_s,
        .list = {u"role"_s, u"account_id"_s},
        .icon = u"waypoints"_s,
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
