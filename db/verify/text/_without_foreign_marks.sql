-- Verify guildkeeper:text/_without_foreign_marks on pg

begin;

select 'text._without_foreign_marks'::regproc;

rollback;
