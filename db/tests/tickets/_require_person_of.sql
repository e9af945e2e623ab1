-- Specification of tickets._require_person_of: somebody must be there to be helped.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select lives_ok('select tickets._require_person_of(tests.ticket())', 'its opener is');
update app.guild set intents = 2 where guild_id = 1;
update app.member set left_at = now() where member_id = 5;
select throws_ok('select tickets._require_person_of(tests.ticket(1))', 'U0GON', null, 'or has left');

select * from finish();
rollback;
