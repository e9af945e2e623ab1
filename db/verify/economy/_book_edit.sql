-- Verify guildkeeper:economy/_book_edit on pg

begin;

select 'economy._book_edit'::regproc;

rollback;
