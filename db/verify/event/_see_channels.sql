-- Verify guildkeeper:event/_see_channels on pg

begin;

select 'event._see_channels(bigint, event.channel[], timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'event._see_channels(bigint, event.channel[], timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event._see_channels(bigint, event.channel[], timestamptz)', 'execute'))::integer;

rollback;
