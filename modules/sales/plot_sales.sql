-- To whom does each booked plot of a project owe its sale, what is payable for its booking, and what came in of that?
select bp.plot_id, b.payable, b._received, coalesce(a.full_name, ''),
       (select cast(sum(c.amount + c.tax) as bigint) from cost_lines c
         where c.booking_id = b.id and c.plot_id = bp.plot_id and not c.is_pass_through and c.deleted_at is null)
  from bookings b
  join booking_plots bp on bp.booking_id = b.id and bp.deleted_at is null
  left join parties a on a.id = b.agent_id
 where b.project_id = :project and b.state <> 'cancelled' and b.deleted_at is null
