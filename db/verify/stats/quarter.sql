-- Verify guildkeeper:stats/quarter on pg

begin;

select 'stats.quarter'::regclass;

rollback;
