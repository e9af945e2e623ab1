-- Verify guildkeeper:event/_differing on pg

begin;

select 'event._differing'::regproc;

rollback;
