-- Verify guildkeeper:stats/_lately on pg

begin;

select 'stats._lately'::regproc;

rollback;
