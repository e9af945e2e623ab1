-- Specification of tickets._people: who is in a ticket.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
insert into tickets.participant values (1, 1, 6, 5, tests.h());
select bag_eq($$select tickets._people(tests.ticket(1))$$, '{5,6}'::bigint[], 'its opener, and who was added');
update app.guild set intents = 2 where guild_id = 1;
update app.member set left_at = now() where member_id = 5;
select bag_eq($$select tickets._people(tests.ticket(1))$$, '{6}'::bigint[], 'but for who has left');

select * from finish();
rollback;
