-- Specification of economy._forget_guild: a guild that is deleted takes its books along.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(7);

select tests.fund(5, 100), tests.fund(5, 70, guild_id => 2);
select economy.reverse(1, tests.last_transaction());
delete from app.guild where guild_id = 1;
select is_empty(format('select from economy.%I where guild_id = 1', t.name), format('no line of economy.%s is left', t.name))
from (values ('transaction'), ('entry'), ('purse'), ('fortune'), ('settings')) as t (name);
select is(tests.has(5, 2), '70 0', 'another guild keeps its own');
select is_empty('select * from economy.selfcheck(2)', 'which are sound');

select * from finish();
rollback;
