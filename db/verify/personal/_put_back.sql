-- Verify guildkeeper:personal/_put_back on pg

begin;

select 'personal._put_back'::regproc;

rollback;
