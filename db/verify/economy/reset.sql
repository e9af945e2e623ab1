-- Verify guildkeeper:economy/reset on pg

begin;

select 'economy.reset'::regproc;

rollback;
