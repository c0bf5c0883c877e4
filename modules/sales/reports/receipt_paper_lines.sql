-- What was a receipt set against, line by line?
select q.head, q.due_day, q.number, q.amount
  from (select l.head, l.due_day, d.number, l.position, cast(sum(a.amount) as bigint) as amount
          from receipt_allocations a
          join demand_lines l on l.id = a.demand_line_id
          join demands d on d.id = l.demand_id
         where a.receipt_id = :receipt
         group by l.id, l.head, l.due_day, d.number, l.position
        union all
        select s.label, s.due_day, '', s.position, cast(sum(a.amount) as bigint)
          from receipt_allocations a
          join schedule_lines s on s.id = a.schedule_line_id
         where a.receipt_id = :receipt
         group by s.id, s.label, s.due_day, s.position) q
 where q.amount <> 0
 order by q.due_day, q.position
