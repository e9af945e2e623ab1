-- Verify guildkeeper:tickets/_said on pg

begin;

select 'tickets._said'::regproc;

rollback;
