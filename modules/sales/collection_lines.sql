-- Which instalments wait for money or for their demand up to a day?
select i.booking_id, i.project_id, b.agent_id, i.label, i.due_day, i.amount - i.paid, i.currency, i.owed
  from instalment_list i
  join bookings b on b.id = i.booking_id
 where i.due_day <= :until and i.paid < i.amount
 order by i.due_day, b.number, i.position
