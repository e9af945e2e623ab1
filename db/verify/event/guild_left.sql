-- Verify guildkeeper:event/guild_left on pg

begin;

select 'event.guild_left(bigint, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'event.guild_left(bigint, timestamptz)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event.guild_left(bigint, timestamptz)', 'execute'))::integer;

rollback;
