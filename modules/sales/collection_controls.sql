-- What must stand on the buyers' control accounts in a currency, debit positive, by the documents alone?
select cast(coalesce((select sum(l.amount) from demand_lines l join bookings b on b.id = l.booking_id
                       where not l.is_cancelled and l.deleted_at is null and b.policy = 'demand' and b.currency = :currency), 0)
          - coalesce((select sum(a.amount) from receipt_allocations a join receipts r on r.id = a.receipt_id
                       where a.demand_line_id is not null and r.currency = :currency), 0) as bigint) as buyer_receivable,
       cast(- coalesce((select sum(l.amount - l.tax) from demand_lines l join bookings b on b.id = l.booking_id
                         where not l.is_cancelled and l.deleted_at is null and b.policy = 'demand' and b.currency = :currency), 0)
            - coalesce((select sum(a.amount) from receipt_allocations a join receipts r on r.id = a.receipt_id
                         where a.schedule_line_id is not null and r.currency = :currency), 0) as bigint) as buyer_advances,
       cast(coalesce((select sum(a.amount) from receipt_allocations a join receipts r on r.id = a.receipt_id
                       where r.currency = :currency), 0)
          + coalesce((select sum(c.received) from cancellations c join bookings b on b.id = c.booking_id
                       where c.deleted_at is null and b.currency = :currency), 0)
          - coalesce((select sum(r.amount) from receipts r
                       where r.state = 'posted' and r.deleted_at is null and r.currency = :currency), 0) as bigint) as receipts_on_account,
       cast(coalesce((select sum(r.amount) from instruments i join receipts r on r.id = i.receipt_id
                       where i.state = 'received' and r.state = 'posted' and r.currency = :currency), 0) as bigint) as cheques_in_hand,
       cast(coalesce((select sum(r.amount) from instruments i join receipts r on r.id = i.receipt_id
                       where i.state = 'deposited' and r.state = 'posted' and r.currency = :currency), 0) as bigint) as cheques_deposited
