-- Which plots does a booking have, and how much of its price falls on each?
select bp.plot_id, p.block_id, case when bp.payable > 0 then bp.payable else 1 end
  from booking_plots bp
  join plots p on p.id = bp.plot_id
 where bp.booking_id = :booking and bp.deleted_at is null
 order by bp.position
