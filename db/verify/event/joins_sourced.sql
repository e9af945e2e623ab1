-- Verify guildkeeper:event/joins_sourced on pg

begin;

select 'event.joins_sourced'::regproc;

rollback;
