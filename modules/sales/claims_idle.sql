-- Which plots are sold or held by their state, or claimed, without a live booking or active hold behind it?
select p.number, p.state
  from plots p
 where p.state in ('held', 'booked', 'allotted', 'agreed', 'registered', 'possessed') and p.deleted_at is null
   and not exists (select 1 from plot_claims c where c.plot_id = p.id and c.state = 'active' and c.deleted_at is null)
union all
select p.number, p.state
  from plot_claims c
  join plots p on p.id = c.plot_id
  left join bookings b on b.id = c.source_id and b.state <> 'cancelled' and b.deleted_at is null
  left join holds h on h.id = c.source_id and h.state = 'active' and h.deleted_at is null
 where c.state = 'active' and c.kind <> 'lock' and c.deleted_at is null and b.id is null and h.id is null
