-- Verify guildkeeper:privacy/_without_others on pg

begin;

select 'privacy._without_others'::regproc;

rollback;
