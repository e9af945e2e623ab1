-- Verify guildkeeper:personal/_due on pg

begin;

select 'personal._due'::regproc;

rollback;
