-- Which figures that are kept beside bookings, instalments and customers differ from what their documents come to?
select q.what, q.name, q.kept, q.proven
  from (select 'booking' as what, b.number as name, b._received as kept,
               cast(coalesce((select sum(r.amount) from receipts r
                 where r.booking_id = b.id and r.state = 'posted' and r.deleted_at is null), 0) as bigint) as proven
          from bookings b
         where b.deleted_at is null
        union all
        select 'instalment', s.label, s._paid,
               cast(coalesce((select sum(a.amount) from receipt_allocations a where a.schedule_line_id = s.id and a.deleted_at is null), 0)
                  + coalesce((select sum(a.amount) from demand_lines l join receipt_allocations a on a.demand_line_id = l.id
                               where l.schedule_line_id = s.id and a.deleted_at is null), 0) as bigint)
          from schedule_lines s
         where s.deleted_at is null
        union all
        select 'demanded instalment', s.label, case when s._demanded then 1 else 0 end,
               case when exists (select 1 from demand_lines l
                                  where l.schedule_line_id = s.id and not l.is_cancelled and l.deleted_at is null) then 1 else 0 end
          from schedule_lines s
         where s.deleted_at is null
        union all
        select 'number of bookings of', p.full_name, p._bookings,
               (select count(*) from bookings b where b.buyer_id = p.id and b.deleted_at is null)
          from parties p
        union all
        select 'booking value of', p.full_name, p._booking_value,
               cast(coalesce((select sum(b.payable) from bookings b
                 where b.buyer_id = p.id and b.state <> 'cancelled' and b.deleted_at is null), 0) as bigint)
          from parties p
        union all
        select 'received from', p.full_name, p._received,
               cast(coalesce((select sum(b._received) from bookings b
                 where b.buyer_id = p.id and b.state <> 'cancelled' and b.deleted_at is null), 0) as bigint)
          from parties p) q
 where q.kept <> q.proven
 order by q.what, q.name
