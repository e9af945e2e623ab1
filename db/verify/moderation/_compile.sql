-- Verify guildkeeper:moderation/_compile on pg

begin;

select 'moderation._ruleset(bigint)'::regprocedure;
select 'moderation._compile()'::regprocedure;
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'moderation.rule'::regclass and tgname = 'compile';

rollback;
