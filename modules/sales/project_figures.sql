-- What were a project's plots sold for, how much of it came in, and how much of it is overdue at the end of a day?
select cast(coalesce(sum(b.payable), 0) as bigint),
       cast(coalesce(sum(b._received), 0) as bigint),
       cast(coalesce(sum((select sum(i.amount - i.paid) from instalment_list i
                           where i.booking_id = b.id and i.owed = 1 and i.due_day < :day and i.paid < i.amount)), 0) as bigint)
  from bookings b
 where b.project_id = :project and b.state <> 'cancelled' and b.deleted_at is null
