-- Verify guildkeeper:discord/time_out on pg

begin;

select 'discord.time_out(bigint, bigint, timestamptz, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord.time_out(bigint, bigint, timestamptz, text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord.time_out(bigint, bigint, timestamptz, text)', 'execute'))::integer;

rollback;
