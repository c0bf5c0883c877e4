-- Which plots of a project have instalments overdue at the end of a day?
select bp.plot_id
  from bookings b
  join booking_plots bp on bp.booking_id = b.id and bp.deleted_at is null
 where b.project_id = :project and b.state <> 'cancelled' and b.deleted_at is null
   and exists (select 1 from instalment_list i where i.booking_id = b.id and i.owed = 1 and i.due_day < :day and i.paid < i.amount)
