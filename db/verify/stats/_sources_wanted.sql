-- Verify guildkeeper:stats/_sources_wanted on pg

begin;

select 'stats._sources_wanted'::regproc;

rollback;
