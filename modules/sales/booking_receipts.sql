-- How much money of a booking counted at the end of a day, how much of it were cheques on their way, and how much was set against lines?
select cast(coalesce(sum(r.amount), 0) as bigint),
       cast(coalesce(sum(case when i.id is not null and (i.cleared_day is null or i.cleared_day > :day) then r.amount else 0 end), 0) as bigint),
       cast(coalesce(sum((select sum(a.amount) from receipt_allocations a where a.receipt_id = r.id and a.day <= :day)), 0) as bigint)
  from receipts r
  left join instruments i on i.receipt_id = r.id and i.deleted_at is null
 where r.booking_id = :booking and r.day <= :day and (r.ended_day is null or r.ended_day > :day) and r.deleted_at is null
