-- Verify guildkeeper:moderation/_check_log_channel on pg

begin;

select 'moderation._check_log_channel()'::regprocedure;
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'moderation.settings'::regclass and tgname = 'check_log_channel';

rollback;
