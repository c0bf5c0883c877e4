-- Which receipts and lines have more set against them than they are, less than nothing, or anything though they do not count?
select 'receipt', q.number, q.amount, q.allocated
  from (select r.number, r.state, r.amount,
               cast(coalesce((select sum(a.amount) from receipt_allocations a where a.receipt_id = r.id), 0) as bigint) as allocated
          from receipts r) q
 where q.allocated < 0 or q.allocated > case when q.state = 'posted' then q.amount else 0 end
union all
select 'demand_line', q.number, q.amount, q.allocated
  from (select d.number, l.is_cancelled, l.amount,
               cast(coalesce((select sum(a.amount) from receipt_allocations a where a.demand_line_id = l.id), 0) as bigint) as allocated
          from demand_lines l
          join demands d on d.id = l.demand_id) q
 where q.allocated < 0 or q.allocated > case when q.is_cancelled then 0 else q.amount end
union all
select 'schedule_line', q.number, q.amount, q.allocated
  from (select b.number, s.amount,
               cast(coalesce((select sum(a.amount) from receipt_allocations a where a.schedule_line_id = s.id), 0) as bigint) as allocated
          from schedule_lines s
          join bookings b on b.id = s.booking_id
         where b.policy = 'cash') q
 where q.allocated < 0 or q.allocated > q.amount
union all
select 'demand', q.number, q.amount, q.lines
  from (select d.number, d.amount,
               cast(coalesce((select sum(l.amount) from demand_lines l where l.demand_id = d.id), 0) as bigint) as lines
          from demands d
         where d.deleted_at is null) q
 where q.lines <> q.amount
