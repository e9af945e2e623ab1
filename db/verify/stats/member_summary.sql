-- Verify guildkeeper:stats/member_summary on pg

begin;

select 'stats.member_summary'::regproc;

rollback;
