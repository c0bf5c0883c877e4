-- Which cheques in hand may go to the bank by a day?
select c.id, c.number, c.bank, c.cheque_day, p.full_name, r.amount, r.currency
  from instruments c
  join receipts r on r.id = c.receipt_id
  join parties p on p.id = r.party_id
 where c.state = 'received' and c.cheque_day <= :today and c.deleted_at is null and r.state = 'posted' and r.deleted_at is null
 order by c.cheque_day desc, c.number
