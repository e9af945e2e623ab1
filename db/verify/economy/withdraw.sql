-- Verify guildkeeper:economy/withdraw on pg

begin;

select 'economy.withdraw'::regproc;

rollback;
