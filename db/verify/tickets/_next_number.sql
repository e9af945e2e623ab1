-- Verify guildkeeper:tickets/_next_number on pg

begin;

select 'tickets._next_number'::regproc;

rollback;
