-- Verify guildkeeper:discord/set_channel_overwrite on pg

begin;

select 'discord.set_channel_overwrite(bigint, bigint, bigint, boolean, bigint, bigint, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord.set_channel_overwrite(bigint, bigint, bigint, boolean, bigint, bigint, text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord.set_channel_overwrite(bigint, bigint, bigint, boolean, bigint, bigint, text)', 'execute'))::integer;

rollback;
