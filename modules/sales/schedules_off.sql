-- Which live bookings have a schedule or cost sheet that does not sum to the payable?
select q.number, q.currency, q.payable, q.scheduled, q.priced
  from (select b.number, b.currency, b.payable,
               cast(coalesce((select sum(s.amount) from schedule_lines s
                 where s.booking_id = b.id and s.schedule_version = b.schedule_version and s.deleted_at is null), 0) as bigint) as scheduled,
               cast(coalesce((select sum(c.amount + c.tax) from cost_lines c
                 where c.booking_id = b.id and not c.is_pass_through and c.deleted_at is null), 0) as bigint) as priced
          from bookings b
         where b.state <> 'cancelled' and b.deleted_at is null) q
 where q.scheduled <> q.payable or q.priced <> q.payable
 order by q.number
