-- Verify guildkeeper:tickets/_hold_counter on pg

begin;

select 'tickets._hold_counter'::regproc;

rollback;
