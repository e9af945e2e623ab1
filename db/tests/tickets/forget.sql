-- Specification of tickets.forget: what a member wrote is forgotten, the record stays.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(6);

select tests.ticket();
update tickets.ticket set topic = 'Money';
insert into tickets.message (guild_id, number, message_id, at, author_id, content) values (1, 1, 10, tests.h(), 5, 'Help');
insert into tickets.answer values (1, 1, 1, 'What?', 'This');
select throws_ok($$select tickets.forget(1, 5, 77, facts => tests.staff())$$, 'U0TLD', null, 'staff may not');
select throws_ok($$select tickets.forget(1, 0)$$, 'U0MEM', null, 'somebody');
select is(tickets.forget(1, 5, 900, 'k', tests.lead(), tests.h()), 1::bigint, 'who runs the tickets may');
select is(tickets.forget(1, 5, 900, 'k', tests.lead(), tests.h()), 1::bigint, 'the same key returns the same');
select is(tickets._has_texts(1, 1), false, 'nothing of it is known');
select is((select row(t.member_id, t.state)::text from tests.ticket(1) t), '(5,open)', 'that there was a ticket is');

select * from finish();
rollback;
