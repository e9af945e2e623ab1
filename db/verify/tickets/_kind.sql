-- Verify guildkeeper:tickets/_kind on pg

begin;

select 'tickets._kind'::regproc;

rollback;
