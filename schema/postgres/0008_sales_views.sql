-- Lists of bookings, their instalments and customers with what was paid and what is due.
-- min_compatible: 1

-- The instalments that count, with what is paid of each; owed are those demanded, in policy B all.
create view instalment_list with (security_invoker = true) as
select s.rid, s.id, s.booking_id, b.project_id, b.buyer_id, s.position, s.label, s.due_day, b.currency, s.amount, s._paid as paid,
       case when b.policy = 'cash' or s._demanded then 1 else 0 end as owed, s.deleted_at
  from schedule_lines s
  join bookings b on b.id = s.booking_id and b.schedule_version = s.schedule_version
 where s.deleted_at is null and b.deleted_at is null and b.state <> 'cancelled';

-- Bookings with their plots and money; a cancelled one has no balance but the refund that was due at its cancellation.
create view booking_list with (security_invoker = true) as
select b.rid, b.id, b.number, b.project_id, b.buyer_id, b.agent_id, b.plan_id, b.day, b.state, b.confirmation, b.currency, b.payable,
       (select string_agg(t.number, ', ') from (select p.number from booking_plots bp join plots p on p.id = bp.plot_id
         where bp.booking_id = b.id and bp.deleted_at is null order by bp.position) t) as plots,
       b._received as received,
       cast(coalesce((select sum(r.amount) from receipts r join instruments i on i.receipt_id = r.id and i.deleted_at is null
         where r.booking_id = b.id and r.method = 'cheque' and r.state = 'posted' and r.deleted_at is null
           and i.state <> 'cleared'), 0) as bigint) as uncleared,
       case when b.state = 'cancelled' then 0
            else cast(coalesce((select sum(s.amount - s._paid) from schedule_lines s
                  where s.booking_id = b.id and s.schedule_version = b.schedule_version and s._paid < s.amount and s.deleted_at is null
                    and s.due_day < current_date and (b.policy = 'cash' or s._demanded)), 0) as bigint) end as overdue,
       case when b.state <> 'cancelled'
            then (select min(s.due_day) from schedule_lines s
                   where s.booking_id = b.id and s.schedule_version = b.schedule_version and s._paid < s.amount
                     and s.deleted_at is null) end as next_due,
       case when b.state = 'cancelled'
            then cast(coalesce((select c.refund_due from cancellations c where c.booking_id = b.id and c.deleted_at is null), 0) as bigint)
            else 0 end as refund_due,
       case when b.state = 'cancelled' then 0 else b.payable - b._received end as balance,
       b.deleted_at
  from bookings b
 where b.deleted_at is null;

-- Customers with the figures of their bookings that are not cancelled; the received share in whole percent, half up.
create view customer_sales_list with (security_invoker = true) as
select v.*, v.booking_value - v.received as balance,
       case when v.booking_value >= 100 then ((v.received / 100) * 200 + v.booking_value / 100) / (v.booking_value / 100 * 2) * 10000
            else 0 end as received_share,
       case when v.bookings = 0 then 'none'
            when v.overdue > 0 then 'overdue'
            when v.next_due <= current_date + 7 then 'due_soon'
            else coalesce((select b.state from bookings b where b.buyer_id = v.id and b.state <> 'cancelled' and b.deleted_at is null
                            order by b.day desc, b.rid desc limit 1), 'cancelled') end as status
  from (select p.rid, p.id, p.code, p.full_name, p.kind,
               (select c.value from contact_points c where c.party_id = p.id and c.kind = 'phone' and c.deleted_at is null
                 order by c.is_primary desc, c.rid limit 1) as phone,
               (select c.value from contact_points c where c.party_id = p.id and c.kind = 'email' and c.deleted_at is null
                 order by c.is_primary desc, c.rid limit 1) as email,
               (select a.city from addresses a where a.party_id = p.id and a.deleted_at is null
                 order by a.is_primary desc, a.rid limit 1) as city,
               p.customer_since as since,
               case when p._bookings > 0
                    then (select string_agg(t.number, ', ') from (select r.code || '-' || pl.number as number from bookings b
                           join booking_plots bp on bp.booking_id = b.id and bp.deleted_at is null
                           join plots pl on pl.id = bp.plot_id join projects r on r.id = b.project_id
                          where b.buyer_id = p.id and b.state <> 'cancelled' and b.deleted_at is null order by b.day, bp.position) t) end as plots,
               p._bookings as bookings, p._booking_value as booking_value, p._received as received,
               case when p._booking_value = 0 then 0
                    else cast(coalesce((select sum(s.amount - s._paid) from bookings b join schedule_lines s
                           on s.booking_id = b.id and s.schedule_version = b.schedule_version
                          where b.buyer_id = p.id and b.state <> 'cancelled' and b.deleted_at is null
                            and s._paid < s.amount and s.deleted_at is null
                            and s.due_day < current_date and (b.policy = 'cash' or s._demanded)), 0) as bigint) end as overdue,
               case when p._booking_value > 0
                    then (select min(s.due_day) from bookings b join schedule_lines s
                           on s.booking_id = b.id and s.schedule_version = b.schedule_version
                          where b.buyer_id = p.id and b.state <> 'cancelled' and b.deleted_at is null
                            and s._paid < s.amount and s.deleted_at is null) end as next_due,
               p.deleted_at
          from parties p
         where p.customer_since is not null and p.deleted_at is null) v;

-- Holds that count now and those that ended.
create view hold_list with (security_invoker = true) as
select h.rid, h.id, h.number, h.plot_id, p.project_id, h.party_id, h.holder_id, h.starts_at, h.expires_at, h.extensions, h.token_amount,
       r.currency, h.reason, h.state, h.booking_id, h.deleted_at
  from holds h
  join plots p on p.id = h.plot_id
  join projects r on r.id = p.project_id
 where h.deleted_at is null;
