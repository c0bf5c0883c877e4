// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/entities/cost_line.h"

namespace freehold {

template <>
const QList<Choice> &choicesOf<CostStep>()
{
    static const QList<Choice> choices{
        {QStringLiteral("base"), label("CostLine", "Base price")},
        {QStringLiteral("premium"), label("CostLine", "Location premium")},
        {QStringLiteral("charge"), label("CostLine", "Charge")},
        {QStringLiteral("discount"), label("CostLine", "Discount")},
        {QStringLiteral("rounding"), label("CostLine", "Rounding")},
        {QStringLiteral("pass_through"), label("CostLine", "Paid on to others")},
    };
    return choices;
}

template <>
const Entity &entityOf<CostLine>()
{
    static const Entity entity{
        .table = QStringLiteral("cost_lines"),
        .one = label("CostLine", "Cost sheet line"),
        .many = label("CostLine", "Cost sheet lines"),
        .fields =
            {
                field<&CostLine::id>("id", label("CostLine", "Id")).hidden(),
                field<&CostLine::booking>("booking_id", label("CostLine", "Booking"))
                    .to(QStringLiteral("bookings"))
                    .required()
                    .operationOnly(),
                field<&CostLine::plot>("plot_id", label("CostLine", "Plot"))
                    .to(QStringLiteral("plots"))
                    .required()
                    .operationOnly(),
                field<&CostLine::position>("position", label("CostLine", "Position")).atLeast(1).operationOnly(),
                field<&CostLine::step>("step", label("CostLine", "Kind")).required().operationOnly(),
                field<&CostLine::code>("code", label("CostLine", "Code")).maxLength(40).required().operationOnly(),
                field<&CostLine::label>("label", label("CostLine", "Description"))
                    .maxLength(120)
                    .required()
                    .operationOnly(),
                field<&CostLine::quantity>("quantity", label("CostLine", "Quantity")).maxLength(60).operationOnly(),
                field<&CostLine::rateText>("rate_text", label("CostLine", "Rate")).maxLength(60).operationOnly(),
                field<&CostLine::amount>("amount", label("CostLine", "Amount")).operationOnly(),
                field<&CostLine::taxCode>("tax_code", label("CostLine", "Tax")).maxLength(40).operationOnly(),
                field<&CostLine::taxRate>("tax_rate", label("CostLine", "Tax rate")).operationOnly(),
                field<&CostLine::tax>("tax", label("CostLine", "Tax amount")).operationOnly(),
                field<&CostLine::rule>("rule_id", label("CostLine", "Rule")).hidden().operationOnly(),
                field<&CostLine::isPassThrough>("is_pass_through", label("CostLine", "Paid on to others"))
                    .operationOnly(),
                field<&CostLine::accountRole>("account_role", label("CostLine", "Account role"))
                    .maxLength(40)
                    .hidden()
                    .operationOnly(),
            },
        .unique = {{QStringLiteral("booking_id"), QStringLiteral("position")}},
        .title = QStringLiteral("label"),
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
