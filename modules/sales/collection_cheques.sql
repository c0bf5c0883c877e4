-- Which cheques may go to the bank by a day, and which bounced without their money having come in another way since?
select c.id, c.state, c.number, c.bank, c.cheque_day, c.bounce_day, r.booking_id, r.party_id, r.project_id, b.agent_id, b.number, p.full_name,
       j.code, (select l.plots from booking_list l where l.id = r.booking_id),
       (select n.value from contact_points n where n.party_id = r.party_id and n.kind = 'phone' and n.deleted_at is null
         order by n.is_primary desc, n.rid limit 1),
       r.amount, r.currency
  from instruments c
  join receipts r on r.id = c.receipt_id
  join parties p on p.id = r.party_id
  left join bookings b on b.id = r.booking_id
  left join projects j on j.id = r.project_id
 where c.deleted_at is null and r.deleted_at is null
   and ((c.state = 'received' and r.state = 'posted' and c.cheque_day <= :today)
     or (c.state = 'bounced' and r.state = 'bounced' and (b.id is null or b.state <> 'cancelled')
         and coalesce((select sum(a.amount) from receipts a where a.booking_id = r.booking_id and a.state = 'posted'
                        and a.deleted_at is null and a.day >= c.bounce_day), 0) < r.amount))
 order by coalesce(c.bounce_day, c.cheque_day), p.full_name, c.number
