-- Verify guildkeeper:event/_share on pg

begin;

select 'event._share'::regproc;

rollback;
