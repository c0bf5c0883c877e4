-- Which lines of a booking's present schedule are demanded or paid in part, and so stand as they are?
select s.id
  from schedule_lines s
 where s.booking_id = :booking and s.schedule_version = :version and s.deleted_at is null
   and (s._demanded or s._paid <> 0)
 order by s.position
