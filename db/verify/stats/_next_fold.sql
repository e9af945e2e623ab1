-- Verify guildkeeper:stats/_next_fold on pg

begin;

select 'stats._next_fold'::regproc;

rollback;
