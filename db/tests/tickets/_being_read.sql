-- Specification of tickets._being_read: what is read by a token.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.ticket();
select is(tickets._being_read(1, 1, gen_random_uuid()), null, 'by nobody nothing');
update tickets.ticket set history_token = '00000000-0000-0000-0000-000000000001';
select is(tickets._being_read(1, 1, '00000000-0000-0000-0000-000000000001'), 'message', 'a history');
update tickets.ticket set has_unkept_answers = true;
select is(tickets._being_read(1, 1, '00000000-0000-0000-0000-000000000001'), 'answer', 'or the files of a form');

select * from finish();
rollback;
