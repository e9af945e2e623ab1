-- Specification of tickets._follow_opener: a ticket whose opener left.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(7);

update app.guild set intents = 2 where guild_id = 1;
select tests.ticket();
update app.member set left_at = tests.h() where member_id = 5;
delete from outbox.due;
select tickets._follow_opener(tests.ticket(1), tests.h());
select results_eq('select tests.effects()', array['POST /channels/501/messages tickets.notice'], 'staff are told');
select results_eq('select tests.work()', array['tickets.ticket 1 left 02 12:00'], 'it stays a day');
update app.member set left_at = null where member_id = 5;
delete from outbox.due where key = 'tickets.member 5';
select tickets._follow_opener(tests.ticket(1), tests.h(1));
select is_empty('select tests.work()', 'who is back goes on');
update app.member set left_at = tests.h() where member_id = 5;
update desk.type set when_left = 'ignore';
select tickets._follow_opener(tests.ticket(1), tests.h(2));
select is((tests.ticket(1)).state, 'open', 'or it stays');
update desk.type set when_left = 'close';
select tickets._follow_opener(tests.ticket(1), tests.h(2));
select is((tests.ticket(1)).closed_because, 'left', 'or it is closed');
update desk.type set is_appeal = true;
update tickets.ticket set state = 'open', closed_at = null, closed_because = null;
select tickets._follow_opener(tests.ticket(1), tests.h(3));
select is((tests.ticket(1)).state, 'open', 'an appeal stays');
select ok('opener_left 5' in (select tests.steps()), 'and says so');

select * from finish();
rollback;
