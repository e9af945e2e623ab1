-- Verify guildkeeper:personal/_may_have on pg

begin;

select 'personal._may_have'::regproc;

rollback;
