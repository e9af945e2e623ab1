-- Verify guildkeeper:stats/guilds on pg

begin;

select 'stats.guilds'::regclass;

rollback;
