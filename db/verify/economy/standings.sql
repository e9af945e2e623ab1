-- Verify guildkeeper:economy/standings on pg

begin;

select 'economy.standings'::regclass;
select 'income.daily'::regclass;

rollback;
