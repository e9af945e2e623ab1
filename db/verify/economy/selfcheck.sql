-- Verify guildkeeper:economy/selfcheck on pg

begin;

select 'economy.selfcheck'::regproc;

rollback;
