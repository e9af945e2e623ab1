-- Verify guildkeeper:economy/deposit on pg

begin;

select 'economy.deposit'::regproc;

rollback;
