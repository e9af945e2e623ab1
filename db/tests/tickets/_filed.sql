-- Specification of tickets._filed: the tickets of a guild.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
select results_eq('select f.member_id, f.channel_id from tickets._filed(1) f', $$values (5::bigint, 501::bigint)$$, 'each');
select is(tests.plan('select f.number from tickets._filed(1) f') ~ '_filed', false, 'it is a part of the statement');

select * from finish();
rollback;
