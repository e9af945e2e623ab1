-- Verify guildkeeper:personal/_check on pg

begin;

select 'personal._check'::regproc;

rollback;
