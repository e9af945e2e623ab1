-- Verify guildkeeper:tickets/_maintain on pg

begin;

select 'tickets._maintain'::regproc;

rollback;
