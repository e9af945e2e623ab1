-- Verify guildkeeper:economy/_book_edit on pg

begin;

select 'economy._book_edit()'::regprocedure;
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'economy.balances'::regclass and tgname = 'book_edit';

rollback;
