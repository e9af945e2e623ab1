-- Specification of tickets._forget_tickets: what tickets say of a member.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket(), tests.ticket(2, 'gone', 6);
update tickets.ticket set topic = 'Money', member_name = 'Ann', praise = 'Good', closed_by = 5, close_reason = 'Bye'
where number = 2 or number = 1;
update tickets.ticket set closed_by = 77 where number = 1;

select tickets._forget_tickets(1, 5);
select is(
  (select row(t.topic, t.member_name, t.praise, t.close_reason)::text from tests.ticket(1) t), '(,,,Bye)', 'of their own'
);
select is(
  (select row(t.topic, t.member_name, t.praise, t.close_reason)::text from tests.ticket(2) t), '(Money,Ann,Good,)',
  'and why they closed another'
);

select * from finish();
rollback;
