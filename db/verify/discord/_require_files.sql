-- Verify guildkeeper:discord/_require_files on pg

begin;

select 'discord._require_files(outbox.file[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord._require_files(outbox.file[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord._require_files(outbox.file[])', 'execute'))::integer;

rollback;
