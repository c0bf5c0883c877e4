-- Which plots of live bookings and active holds lack the claim of their booking or hold, or are in another state than it says?
select p.number, p.state, b.number, c.id
  from bookings b
  join booking_plots bp on bp.booking_id = b.id and bp.deleted_at is null
  join plots p on p.id = bp.plot_id
  left join plot_claims c on c.plot_id = p.id and c.state = 'active' and c.deleted_at is null
                         and c.source_table = 'bookings' and c.source_id = b.id
 where b.state <> 'cancelled' and b.confirmation <> 'contested' and b.deleted_at is null
   and (c.id is null or p.state <> case b.state when 'possession' then 'possessed' else b.state end)
union all
select p.number, p.state, h.number, c.id
  from holds h
  join plots p on p.id = h.plot_id
  left join plot_claims c on c.plot_id = p.id and c.state = 'active' and c.deleted_at is null
                         and c.source_table = 'holds' and c.source_id = h.id
 where h.state = 'active' and h.deleted_at is null and (c.id is null or p.state <> 'held')
