-- Verify guildkeeper:economy/_edited_item on pg

begin;

select 'economy._edited_item(bigint, text, text)'::regprocedure;

rollback;
