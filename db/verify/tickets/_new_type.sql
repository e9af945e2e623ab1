-- Verify guildkeeper:tickets/_new_type on pg

begin;

select 'tickets._new_type'::regproc;

rollback;
