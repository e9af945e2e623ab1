-- Verify guildkeeper:income/_pay_all on pg

begin;

select 'income._pay_all(bigint, text, economy.movement[], timestamptz)'::regprocedure;

rollback;
