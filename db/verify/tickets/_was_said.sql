-- Verify guildkeeper:tickets/_was_said on pg

begin;

select 'tickets._was_said'::regproc;

rollback;
