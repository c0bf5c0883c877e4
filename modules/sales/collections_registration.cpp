// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/collections_registration.h"

#include "sales/cheque_finder.h"
#include "sales/entities/demand.h"
#include "sales/entities/demand_line.h"
#include "sales/entities/instrument.h"
#include "sales/entities/receipt.h"
#include "sales/entities/receipt_allocation.h"
#include "sales/operations/allocate_receipt.h"
#include "sales/operations/bounce_cheque.h"
#include "sales/operations/cancel_demand.h"
#include "sales/operations/cancel_receipt.h"
#include "sales/operations/clear_cheque.h"
#include "sales/operations/clear_cheques.h"
#include "sales/operations/collect_bounce_charge.h"
#include "sales/operations/deposit_cheque.h"
#include "sales/operations/deposit_cheques.h"
#include "sales/operations/raise_demand.h"
#include "sales/operations/raise_demands.h"
#include "sales/operations/take_receipt.h"
#include "sales/reports/cheque_register.h"
#include "sales/reports/customer_statement.h"
#include "sales/reports/demand_list.h"
#include "sales/reports/receipt_paper.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QList<Field> fieldsOf(const Entity &entity, const QStringList &names)
{
    QList<Field> fields;
    for (const QString &name : names)
        fields.append(*entity.find(name));
    return fields;
}

Field totalColumn(const char *name, Label shown)
{
    return column(name, shown, FieldType::Money).inCurrencyOf(u"currency"_s).total();
}

Field referenceColumn(const char *name, Label shown, const QString &table)
{
    return column(name, shown, FieldType::Reference).to(table);
}

List demandsList()
{
    List list;
    list.name = u"demands"_s;
    list.label = label("Demand", "Demands");
    list.entity = u"demands"_s;
    list.source = u"demand_register"_s;
    list.columns = fieldsOf(entityOf<Demand>(), {u"number"_s, u"day"_s, u"party_id"_s, u"booking_id"_s, u"project_id"_s, u"due_day"_s,
                                                 u"amount"_s, u"currency"_s, u"state"_s});
    list.columns.append(totalColumn("paid", label("Demand", "Paid")));
    list.columns.append(totalColumn("outstanding", label("Demand", "Outstanding")));
    list.columns.append(column("payment", label("Demand", "Payment"), FieldType::Choice)
                            .oneOf({{u"unpaid"_s, label("Demand", "Unpaid")},
                                    {u"part_paid"_s, label("Demand", "Part paid")},
                                    {u"paid"_s, label("Demand", "Paid")},
                                    {u"cancelled"_s, label("Demand", "Cancelled")}}));
    list.shown = {u"number"_s, u"day"_s, u"party_id"_s, u"booking_id"_s, u"project_id"_s, u"due_day"_s, u"amount"_s, u"paid"_s,
                  u"outstanding"_s, u"payment"_s};
    list.order = {{u"due_day"_s}, {u"number"_s}};
    list.icon = u"file-text"_s;
    list.createdBy = u"raise-demand"_s;
    list.section = u"sales"_s;
    list.emptyText = label("Demand", "No demand yet. Raise demands when instalments fall due.");
    return list;
}

List receiptsList()
{
    List list;
    list.name = u"receipts"_s;
    list.label = label("Receipt", "Receipts");
    list.entity = u"receipts"_s;
    list.source = u"receipts"_s;
    for (const Field &field : entityOf<Receipt>().fields) {
        if (field.name != u"id")
            list.columns.append(field);
    }
    list.shown = entityOf<Receipt>().list;
    list.order = {{u"day"_s, true}, {u"number"_s, true}};
    list.icon = u"receipt"_s;
    list.createdBy = u"take-receipt"_s;
    list.section = u"sales"_s;
    list.emptyText = label("Receipt", "No money received yet. Record a receipt when a buyer pays.");
    return list;
}

List chequesList()
{
    const Entity &cheque = entityOf<Instrument>();
    List list;
    list.name = u"cheques"_s;
    list.label = label("Instrument", "Cheques");
    list.entity = u"instruments"_s;
    list.source = u"cheque_register"_s;
    list.columns = fieldsOf(cheque, {u"number"_s, u"bank"_s, u"branch"_s, u"cheque_day"_s, u"state"_s, u"receipt_id"_s, u"deposit_day"_s,
                                     u"cleared_day"_s, u"bounce_day"_s, u"bounce_reason"_s});
    list.columns += {column("received_day", label("Instrument", "Received on"), FieldType::Date),
                     referenceColumn("party_id", label("Instrument", "Received from"), u"parties"_s),
                     referenceColumn("booking_id", label("Instrument", "Booking"), u"bookings"_s),
                     referenceColumn("project_id", label("Instrument", "Project"), u"projects"_s),
                     totalColumn("amount", label("Instrument", "Amount")), column("currency", label("Instrument", "Currency"), FieldType::Text),
                     column("receipt_state", label("Instrument", "Receipt"), FieldType::Choice).oneOf(choicesOf<ReceiptState>()),
                     column("days_held", label("Instrument", "Days held"), FieldType::Integer)};
    list.shown = {u"number"_s, u"bank"_s, u"cheque_day"_s, u"party_id"_s, u"receipt_id"_s, u"received_day"_s, u"amount"_s, u"state"_s,
                  u"days_held"_s};
    list.order = {{u"received_day"_s, true}, {u"number"_s}};
    list.icon = u"landmark"_s;
    list.createdBy = u"take-receipt"_s;
    list.section = u"sales"_s;
    list.emptyText = label("Instrument", "No cheques yet. They come with receipts whose method is cheque.");
    list.views = {{u"to_deposit"_s, label("Instrument", "To deposit"), u"state = received and receipt_state = posted and cheque_day <= t"_s, true},
                  {u"post_dated"_s, label("Instrument", "Post-dated"), u"state = received and receipt_state = posted and cheque_day > t"_s},
                  {u"deposited"_s, label("Instrument", "Deposited"), u"state = deposited"_s},
                  {u"cleared"_s, label("Instrument", "Cleared"), u"state = cleared"_s},
                  {u"bounced"_s, label("Instrument", "Bounced"), u"state = bounced"_s}};
    return list;
}

/// The state a cheque has to be in for the operation; nothing for those that ask for none.
std::optional<InstrumentState> chequeStateFor(const Operation &operation)
{
    if (operation.name == operationOf<DepositCheque>().name)
        return InstrumentState::Received;
    if (operation.name == operationOf<ClearCheque>().name || operation.name == operationOf<BounceCheque>().name)
        return InstrumentState::Deposited;
    if (operation.name == operationOf<CollectBounceCharge>().name)
        return InstrumentState::Bounced;
    return {};
}

QUuid chequeMeant(const Reader &reader, const QString &words, const Operation &operation)
{
    return findCheque(reader, words, chequeStateFor(operation)).uuid();
}

} // namespace

void registerCollections(Program &program)
{
    program.catalogue.add<Demand>();
    program.catalogue.add<DemandLine>();
    program.catalogue.add<Receipt>();
    program.catalogue.add<ReceiptAllocation>();
    program.catalogue.add<Instrument>();
    program.catalogue.addList(demandsList());
    program.catalogue.addList(receiptsList());
    program.catalogue.addList(chequesList());
    program.finders.insert(entityOf<Instrument>().table, chequeMeant);
    program.add(raiseDemand);
    program.add(raiseDemands);
    program.add(cancelDemand);
    program.add(takeReceipt);
    program.add(allocateReceipt);
    program.add(cancelReceipt);
    program.add(depositCheque);
    program.add(depositCheques);
    program.add(clearCheque);
    program.add(clearCheques);
    program.add(bounceCheque);
    program.add(collectBounceCharge);
    program.reports.add(customerStatementReport());
    program.reports.add(receiptReport());
    program.reports.add(demandListReport());
    program.reports.add(chequeRegisterReport());
}

} // namespace freehold
