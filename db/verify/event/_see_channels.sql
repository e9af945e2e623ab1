-- Verify guildkeeper:event/_see_channels on pg

begin;

select 'event._see_channels'::regproc;

rollback;
