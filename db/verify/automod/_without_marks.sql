-- Verify guildkeeper:automod/_without_marks on pg

begin;

select 'automod._without_marks'::regproc;

rollback;
