-- Verify guildkeeper:event/sources_wanted on pg

begin;

select 'event.sources_wanted'::regproc;

rollback;
