-- Verify guildkeeper:economy/standings on pg

begin;

select 'economy.standings'::regclass;
select 'economy.daily'::regclass;

rollback;
