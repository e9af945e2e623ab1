-- Verify guildkeeper:economy/funds on pg

begin;

select 'economy.funds'::regtype;

rollback;
