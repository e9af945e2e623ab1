-- Verify guildkeeper:stats/activation on pg

begin;

select 'stats.activation'::regproc;

rollback;
