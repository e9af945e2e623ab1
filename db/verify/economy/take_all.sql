-- Verify guildkeeper:economy/take_all on pg

begin;

select 'economy.take_all'::regproc;

rollback;
