-- Verify guildkeeper:economy/_pay_all on pg

begin;

select 'economy._pay_all(bigint, text, economy.movement[], timestamptz)'::regprocedure;

rollback;
