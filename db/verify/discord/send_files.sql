-- Verify guildkeeper:discord/send_files on pg

begin;

select 'discord.send_files(bigint, bigint, text, outbox.file[], bigint[], timestamptz, jsonb)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord.send_files(bigint, bigint, text, outbox.file[], bigint[], timestamptz, jsonb)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord.send_files(bigint, bigint, text, outbox.file[], bigint[], timestamptz, jsonb)', 'execute'))::integer;

rollback;
