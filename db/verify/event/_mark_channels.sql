-- Verify guildkeeper:event/_mark_channels on pg

begin;

select 'event._mark_channels'::regproc;

rollback;
