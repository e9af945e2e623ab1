-- Verify guildkeeper:tickets/_opener_moved on pg

begin;

select 'tickets._opener_moved'::regproc;

rollback;
