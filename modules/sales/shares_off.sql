-- Which live bookings have parties whose shares do not sum to the whole, or not exactly one first buyer?
select q.number, q.shares, q.buyers
  from (select b.number,
               cast(coalesce((select sum(p.share) from booking_parties p where p.booking_id = b.id and p.deleted_at is null), 0) as bigint) as shares,
               (select count(*) from booking_parties p
                 where p.booking_id = b.id and p.role = 'buyer' and p.party_id = b.buyer_id and p.deleted_at is null) as buyers
          from bookings b
         where b.state <> 'cancelled' and b.deleted_at is null) q
 where q.shares <> 1000000 or q.buyers <> 1
 order by q.number
