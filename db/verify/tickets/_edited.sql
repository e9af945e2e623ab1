-- Verify guildkeeper:tickets/_edited on pg

begin;

select 'tickets._edited'::regproc;

rollback;
