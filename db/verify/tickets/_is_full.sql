-- Verify guildkeeper:tickets/_is_full on pg

begin;

select 'tickets._is_full'::regproc;

rollback;
