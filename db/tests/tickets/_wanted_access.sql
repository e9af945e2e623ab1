-- Specification of tickets._wanted_access: what a room should be like.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select is((select count(*) from tickets._wanted_access(tests.ticket())), 4::bigint, 'of a channel, everything');
update tickets.ticket set room = 'thread';
select bag_eq($$select w.target_id from tickets._wanted_access(tests.ticket(1)) w$$, '{5}'::bigint[], 'of a thread, its members');

select * from finish();
rollback;
