-- Verify guildkeeper:economy/transfer on pg

begin;

select 'economy.transfer'::regproc;

rollback;
