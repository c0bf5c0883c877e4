-- Which lines of a booking's schedule still wait for money?
select s.id, s.due_day, s.position, s.amount - s._paid as open
  from schedule_lines s
 where s.booking_id = :booking and s.schedule_version = :version and s._paid < s.amount and s.deleted_at is null
 order by s.due_day, s.position
