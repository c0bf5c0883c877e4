-- Which demands were raised on a booking up to a day?
select d.id, d.number, d.day, d.due_day, d.amount, d.cancelled_day, d.cancel_reason
  from demands d
 where d.booking_id = :booking and d.day <= :day and d.deleted_at is null
 order by d.day, d.number
