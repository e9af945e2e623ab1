-- Verify guildkeeper:tickets/_check_type on pg

begin;

select 'tickets._check_type'::regproc;

rollback;
