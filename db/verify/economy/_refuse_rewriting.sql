-- Verify guildkeeper:economy/_refuse_rewriting on pg

begin;

select 'economy._refuse_rewriting()'::regprocedure;
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'economy.transaction'::regclass and tgname = 'refuse_rewriting';
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'economy.transaction'::regclass and tgname = 'refuse_truncating';
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'economy.entry'::regclass and tgname = 'refuse_rewriting';
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'economy.entry'::regclass and tgname = 'refuse_truncating';

rollback;
