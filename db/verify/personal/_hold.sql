-- Verify guildkeeper:personal/_hold on pg

begin;

select 'personal._hold'::regproc;

rollback;
