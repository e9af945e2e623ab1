-- Verify guildkeeper:event/guild_seen on pg

begin;

select 'event.guild_seen(bigint, text, text, bigint, bigint, integer, bigint, event.role[], event.channel[], timestamptz, bigint, bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'event.guild_seen(bigint, text, text, bigint, bigint, integer, bigint, event.role[], event.channel[], timestamptz, bigint, bigint)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event.guild_seen(bigint, text, text, bigint, bigint, integer, bigint, event.role[], event.channel[], timestamptz, bigint, bigint)', 'execute'))::integer;

rollback;
