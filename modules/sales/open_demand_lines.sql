-- Which demanded lines of a booking still wait for money?
select q.id, q.due_day, q.position, q.open
  from (select l.id, l.due_day, l.position, d.number,
               cast(l.amount - coalesce((select sum(a.amount) from receipt_allocations a where a.demand_line_id = l.id), 0) as bigint) as open
          from demand_lines l
          join demands d on d.id = l.demand_id
         where l.booking_id = :booking and not l.is_cancelled and l.deleted_at is null) q
 where q.open > 0
 order by q.due_day, q.position, q.number
