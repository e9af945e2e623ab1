-- Specification of tickets._opener_gone: a day later.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

update app.guild set intents = 2 where guild_id = 1;
select tests.ticket();
select tickets._opener_gone(1, '{"number": 1}', tests.h());
select is((tests.ticket(1)).state, 'open', 'who is back keeps it');
update app.member set left_at = tests.h() where member_id = 5;
select tickets._opener_gone(1, '{"number": 1}', tests.h());
select is((tests.ticket(1)).closed_because, 'left', 'else it is closed');

select * from finish();
rollback;
