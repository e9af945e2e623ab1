-- Verify guildkeeper:personal/_keep on pg

begin;

select 'personal._keep'::regproc;

rollback;
