-- Verify guildkeeper:economy/set on pg

begin;

select 'economy.set'::regproc;

rollback;
