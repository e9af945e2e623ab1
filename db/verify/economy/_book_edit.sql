-- Verify guildkeeper:economy/_book_edit on pg

begin;

select 'economy._book_edit()'::regprocedure;
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'economy.balance'::regclass and tgname = 'book_edit';
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'economy.balance'::regclass and tgname = 'audit_edit';

rollback;
