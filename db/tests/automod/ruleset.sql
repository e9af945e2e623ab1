-- Specification of automod.ruleset: all rules of a guild in one.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select is_empty('select from automod.ruleset', 'a guild without rules has none');

select * from finish();
rollback;
