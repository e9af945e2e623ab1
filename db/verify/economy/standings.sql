-- Verify guildkeeper:economy/standings on pg

begin;

select 'economy.standings'::regclass;

rollback;
