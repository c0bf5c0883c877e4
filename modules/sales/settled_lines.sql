-- Which lines of a booking's present schedule are demanded or paid in part, and so stand as they are?
select s.id
  from schedule_lines s
 where s.booking_id = :booking and s.schedule_version = :version and s.deleted_at is null
   and (exists (select 1 from demand_lines l where l.schedule_line_id = s.id and not l.is_cancelled and l.deleted_at is null)
     or coalesce((select sum(a.amount) from receipt_allocations a where a.schedule_line_id = s.id), 0) <> 0)
 order by s.position
