-- Specification of tickets._renamed: the name that Discord has taken.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.ticket();
update tickets.ticket set name = 'later', is_neutral = true;
select tickets._renamed(1, '{"number": 1, "channel_id": 501, "name": "refund"}', tests.h());
select is(
  (select row(t.name, t.shown_name, t.is_neutral)::text from tests.ticket(1) t), '(later,refund,f)',
  'it is what its room is called, whatever it is to be called next'
);
select tickets._renamed(1, '{"number": 1, "channel_id": 501, "name": null}', tests.h());
select is((tests.ticket(1)).shown_name, null, 'or as its type says');
select tickets._renamed(1, '{"number": 1, "channel_id": 9, "name": "refund"}', tests.h());
select is((tests.ticket(1)).shown_name, null, 'an earlier room tells nothing of this one');

select * from finish();
rollback;
