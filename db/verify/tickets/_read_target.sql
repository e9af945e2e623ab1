-- Verify guildkeeper:tickets/_read_target on pg

begin;

select 'tickets._read_target'::regproc;

rollback;
