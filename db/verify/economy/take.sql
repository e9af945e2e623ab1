-- Verify guildkeeper:economy/take on pg

begin;

select 'economy.take'::regproc;

rollback;
