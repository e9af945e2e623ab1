-- Specification of tickets._advance: whoever waits has their turn.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.ticket(1, 'queued'), tests.ticket(2, 'queued', 6), tests.ticket(3, 'queued', 7);
update desk.type set most_open = 2;
select tickets._advance(1, '{"type_number": 1}', tests.h());
select results_eq(
  'select t.state::text from tickets.ticket t order by t.number', array['opening', 'opening', 'queued'], 'as many as may'
);
select tickets._advance(1, '{"type_number": 1}', tests.h());
select is((select count(*) from tickets.ticket t where t.state = 'queued'), 1::bigint, 'and no more');
update tickets.ticket set state = 'gone' where number = 1;
select tickets._advance(1, '{"type_number": 1}', tests.h());
select is((select count(*) from tickets.ticket t where t.state = 'queued'), 0::bigint, 'then the last');

select * from finish();
rollback;
