-- Verify guildkeeper:economy/statement on pg

begin;

select 'economy.statement'::regproc;

rollback;
