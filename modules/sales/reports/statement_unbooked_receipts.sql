-- Which receipts of a person for no booking were taken up to a day, and what became of them?
select r.id, i.cleared_day
  from receipts r
  left join instruments i on i.receipt_id = r.id and i.deleted_at is null
 where r.party_id = :party and r.booking_id is null and r.day <= :day and r.deleted_at is null
 order by r.day, r.number
