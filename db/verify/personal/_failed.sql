-- Verify guildkeeper:personal/_failed on pg

begin;

select 'personal._failed'::regproc;

rollback;
