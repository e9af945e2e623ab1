-- Verify guildkeeper:tickets/_hold_setup on pg

begin;

select 'tickets._hold_setup'::regproc;

rollback;
