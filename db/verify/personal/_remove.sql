-- Verify guildkeeper:personal/_remove on pg

begin;

select 'personal._remove'::regproc;

rollback;
