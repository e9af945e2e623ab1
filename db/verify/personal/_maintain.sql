-- Verify guildkeeper:personal/_maintain on pg

begin;

select 'personal._maintain'::regproc;

rollback;
