-- Verify guildkeeper:tickets/_option_kind on pg

begin;

select 'tickets._option_kind'::regproc;

rollback;
