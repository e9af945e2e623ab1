-- Verify guildkeeper:imports/_adopt_some on pg

begin;

select 'imports._adopt_some'::regproc;

rollback;
