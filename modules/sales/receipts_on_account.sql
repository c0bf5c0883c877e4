-- Which receipts of a booking hold money that is set against no line?
select q.id, q.day, q.free
  from (select r.id, r.day, r.number,
               cast(r.amount - coalesce((select sum(a.amount) from receipt_allocations a where a.receipt_id = r.id), 0) as bigint) as free
          from receipts r
         where r.booking_id = :booking and r.state = 'posted' and r.deleted_at is null) q
 where q.free > 0
 order by q.day, q.number
