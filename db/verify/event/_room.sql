-- Verify guildkeeper:event/_room on pg

begin;

select 'event._room'::regproc;

rollback;
