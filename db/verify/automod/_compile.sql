-- Verify guildkeeper:automod/_compile on pg

begin;

select 'automod._ruleset(bigint)'::regprocedure;
select 'automod._compile()'::regprocedure;
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'automod.rule'::regclass and tgname = 'compile';

rollback;
