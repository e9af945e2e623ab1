-- Specification of roles.entitlement: who may have a role of their own.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(2);

\ir ../../fixtures/roles_personal.sql
select throws_ok(
  $$insert into roles.entitlement (guild_id, member_id, source) values (1, 5, 'No Source')$$, '23514', null, 'a source is a word'
);
insert into roles.entitlement (guild_id, member_id, source) values (1, 5, 'shop');
select lives_ok('delete from app.guild where guild_id = 1', 'it goes with its guild');

select * from finish();
rollback;
