-- Whose is a booking, of which plots, and how does one reach the buyer?
select b.buyer_id, b.number, p.full_name, r.code, (select l.plots from booking_list l where l.id = b.id),
       (select c.value from contact_points c where c.party_id = b.buyer_id and c.kind = 'phone' and c.deleted_at is null
         order by c.is_primary desc, c.rid limit 1)
  from bookings b
  join parties p on p.id = b.buyer_id
  join projects r on r.id = b.project_id
 where b.id = :booking
