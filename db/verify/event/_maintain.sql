-- Verify guildkeeper:event/_maintain on pg

begin;

select 'event._maintain'::regproc;

rollback;
