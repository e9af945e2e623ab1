-- Verify guildkeeper:stats/heatmap on pg

begin;

select 'stats.heatmap'::regproc;

rollback;
