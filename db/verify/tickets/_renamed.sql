-- Verify guildkeeper:tickets/_renamed on pg

begin;

select 'tickets._renamed'::regproc;

rollback;
