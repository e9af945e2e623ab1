-- Verify guildkeeper:event/_outcome on pg

begin;

select 'event._outcome'::regproc;

rollback;
