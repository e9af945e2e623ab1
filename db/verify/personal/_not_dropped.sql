-- Verify guildkeeper:personal/_not_dropped on pg

begin;

select 'personal._not_dropped'::regproc;

rollback;
