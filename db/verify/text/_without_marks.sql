-- Verify guildkeeper:text/_without_marks on pg

begin;

select 'text._without_marks'::regproc;

rollback;
