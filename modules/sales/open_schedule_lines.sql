-- Which lines of a booking's schedule still wait for money?
select q.id, q.due_day, q.position, q.open
  from (select s.id, s.due_day, s.position,
               cast(s.amount - coalesce((select sum(a.amount) from receipt_allocations a where a.schedule_line_id = s.id), 0) as bigint) as open
          from schedule_lines s
         where s.booking_id = :booking and s.schedule_version = :version and s.deleted_at is null) q
 where q.open > 0
 order by q.due_day, q.position
