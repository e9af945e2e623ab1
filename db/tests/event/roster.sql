-- Specification of event.roster: how far the list of members was read.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(1);

insert into event.roster (guild_id, began_at) values (1, tests.t());
select throws_ok($$insert into event.roster (guild_id, began_at) values (1, now())$$, '23505', null, 'one list a guild');

select * from finish();
rollback;
