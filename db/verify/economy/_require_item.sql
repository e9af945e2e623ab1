-- Verify guildkeeper:economy/_require_item on pg

begin;

select 'economy._require_item(bigint, text, bigint)'::regprocedure;

rollback;
