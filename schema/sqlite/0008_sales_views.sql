-- Lists of bookings, their instalments and customers with what was paid and what is due.
-- min_compatible: 1

-- The instalments that count, with what is paid of each; owed are those demanded, in policy B all.
create view instalment_list as
select s.rid, s.id, s.booking_id, b.project_id, b.buyer_id, s.position, s.label, s.due_day, b.currency, s.amount,
       cast(coalesce((select sum(a.amount) from receipt_allocations a where a.schedule_line_id = s.id), 0)
          + coalesce((select sum(a.amount) from demand_lines l join receipt_allocations a on a.demand_line_id = l.id
                       where l.schedule_line_id = s.id and not l.is_cancelled and l.deleted_at is null), 0) as integer) as paid,
       case when b.policy = 'cash' then 1
            when exists (select 1 from demand_lines l where l.schedule_line_id = s.id and not l.is_cancelled and l.deleted_at is null) then 1
            else 0 end as owed,
       s.deleted_at
  from schedule_lines s
  join bookings b on b.id = s.booking_id and b.schedule_version = s.schedule_version
 where s.deleted_at is null and b.deleted_at is null and b.state <> 'cancelled';

-- Bookings with their plots and money; a cancelled one has no balance but the refund that was due at its cancellation.
create view booking_list as
select q.*, case when q.state = 'cancelled' then 0 else q.payable - q.received end as balance
  from (select b.rid, b.id, b.number, b.project_id, b.buyer_id, b.agent_id, b.plan_id, b.day, b.state, b.confirmation, b.currency, b.payable,
               (select group_concat(t.number, ', ') from (select p.number from booking_plots bp join plots p on p.id = bp.plot_id
                 where bp.booking_id = b.id and bp.deleted_at is null order by bp.position) t) as plots,
               cast(coalesce((select sum(r.amount) from receipts r
                 where r.booking_id = b.id and r.state = 'posted' and r.deleted_at is null), 0) as integer) as received,
               cast(coalesce((select sum(r.amount) from receipts r join instruments i on i.receipt_id = r.id and i.deleted_at is null
                 where r.booking_id = b.id and r.state = 'posted' and r.deleted_at is null and i.state <> 'cleared'), 0) as integer) as uncleared,
               cast(coalesce((select sum(i.amount - i.paid) from instalment_list i
                 where i.booking_id = b.id and i.owed = 1 and i.due_day < date('now', 'localtime') and i.paid < i.amount), 0) as integer) as overdue,
               (select min(i.due_day) from instalment_list i
                 where i.booking_id = b.id and i.paid < i.amount) as next_due,
               cast(coalesce((select c.refund_due from cancellations c where c.booking_id = b.id and c.deleted_at is null), 0) as integer) as refund_due,
               b.deleted_at
          from bookings b
         where b.deleted_at is null) q;

-- Customers with the figures of their bookings that are not cancelled; the received share in whole percent, half up.
create view customer_sales_list as
select v.*, v.booking_value - v.received as balance,
       case when v.booking_value >= 100 then ((v.received / 100) * 200 + v.booking_value / 100) / (v.booking_value / 100 * 2) * 10000
            else 0 end as received_share,
       case when v.overdue > 0 then 'overdue'
            when v.next_due <= date('now', 'localtime', '+7 days') then 'due_soon'
            when v.booking_state is not null then v.booking_state
            when v.has_cancelled then 'cancelled' else 'none' end as status
  from (select c.rid, c.id, c.code, c.full_name, c.kind, c.phone, c.email, c.city, c.since,
               (select group_concat(t.number, ', ') from (select r.code || '-' || p.number as number from bookings b
                  join booking_plots bp on bp.booking_id = b.id and bp.deleted_at is null
                  join plots p on p.id = bp.plot_id join projects r on r.id = b.project_id
                 where b.buyer_id = c.id and b.state <> 'cancelled' and b.deleted_at is null order by b.day, bp.position) t) as plots,
               (select b.state from bookings b where b.buyer_id = c.id and b.state <> 'cancelled' and b.deleted_at is null
                 order by b.day desc, b.rid desc limit 1) as booking_state,
               exists (select 1 from bookings b where b.buyer_id = c.id and b.state = 'cancelled' and b.deleted_at is null) as has_cancelled,
               cast(coalesce((select sum(b.payable) from bookings b
                 where b.buyer_id = c.id and b.state <> 'cancelled' and b.deleted_at is null), 0) as integer) as booking_value,
               cast(coalesce((select sum(r.amount) from bookings b join receipts r on r.booking_id = b.id
                 where b.buyer_id = c.id and b.state <> 'cancelled' and b.deleted_at is null
                   and r.state = 'posted' and r.deleted_at is null), 0) as integer) as received,
               cast(coalesce((select sum(i.amount - i.paid) from bookings b join instalment_list i on i.booking_id = b.id
                 where b.buyer_id = c.id and b.deleted_at is null
                   and i.owed = 1 and i.due_day < date('now', 'localtime') and i.paid < i.amount), 0) as integer) as overdue,
               (select min(i.due_day) from bookings b join instalment_list i on i.booking_id = b.id
                 where b.buyer_id = c.id and b.deleted_at is null and i.paid < i.amount) as next_due,
               c.deleted_at
          from customer_list c) v;

-- Holds that count now and those that ended.
create view hold_list as
select h.rid, h.id, h.number, h.plot_id, p.project_id, h.party_id, h.holder_id, h.starts_at, h.expires_at, h.extensions, h.token_amount,
       r.currency, h.reason, h.state, h.booking_id, h.deleted_at
  from holds h
  join plots p on p.id = h.plot_id
  join projects r on r.id = p.project_id
 where h.deleted_at is null;
