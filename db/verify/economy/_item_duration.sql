-- Verify guildkeeper:economy/_item_duration on pg

begin;

select 'economy._item_duration(text)'::regprocedure;

rollback;
