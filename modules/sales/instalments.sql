-- What are the instalments of a booking, which are demanded, and how much of each was paid by a day?
select s.id, s.position, s.label, s.due_day, s.amount, q.demand_id, q.number,
       cast(coalesce((select sum(a.amount) from receipt_allocations a where a.schedule_line_id = s.id and a.day <= :day), 0)
          + coalesce((select sum(a.amount) from receipt_allocations a where a.demand_line_id = q.line_id and a.day <= :day), 0) as bigint)
  from schedule_lines s
  left join (select l.id as line_id, l.schedule_line_id, d.id as demand_id, d.number
               from demand_lines l
               join demands d on d.id = l.demand_id
              where l.booking_id = :booking and d.day <= :day and (d.cancelled_day is null or d.cancelled_day > :day)
                and l.deleted_at is null and d.deleted_at is null) q on q.schedule_line_id = s.id
 where s.booking_id = :booking and s.schedule_version = :version and s.deleted_at is null
 order by s.due_day, s.position
