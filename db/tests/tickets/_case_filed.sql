-- Specification of tickets._case_filed: a ban ends tickets.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
select moderation.warn(1, 5, 'spam');
select is((select count(*) from outbox.due d where d.function = 'tickets._banned'), 0::bigint, 'a warning does not');
select moderation.ban(1, 5, 'spam');
select outbox._run(1, d.work_id, tests.h()) from outbox.due d where d.function = 'tickets._banned';
select is((select row(t.state, t.closed_because)::text from tests.ticket(1) t), '(closed,banned)', 'a ban does');

select * from finish();
rollback;
