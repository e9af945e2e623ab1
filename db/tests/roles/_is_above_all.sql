-- Specification of roles._is_above_all: operators and the owner have no rank.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

update app.guild set owner_id = 60 where guild_id = 1;
select is(roles._is_above_all(1, null), true, 'an operator');
select is(roles._is_above_all(1, 60), true, 'the owner');
select is(roles._is_above_all(1, 61), false, 'nobody else');
select is(roles._is_above_all(2, 60), false, 'nor the owner of another guild');

select * from finish();
rollback;
