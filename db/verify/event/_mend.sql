-- Verify guildkeeper:event/_mend on pg

begin;

select 'event._mend'::regproc;

rollback;
