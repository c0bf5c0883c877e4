-- Which instalments fall due on a day and are not paid?
select i.booking_id, p.full_name, r.code, (select l.plots from booking_list l where l.id = i.booking_id), i.label, i.amount - i.paid, i.currency
  from instalment_list i
  join parties p on p.id = i.buyer_id
  join projects r on r.id = i.project_id
 where i.due_day = :today and i.paid < i.amount
 order by p.full_name, i.position
 limit 25
